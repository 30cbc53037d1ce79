import type { Zip } from './open-zip.js'
import { parseXml, type XmlElement } from './parse-xml.js'

/** The root of a part of an office file; undefined where there is no such part. */
export function xmlPart(zip: Zip, name: string): XmlElement | undefined {
  const content = zip.read(name)
  if (content === undefined) return undefined
  return parseXml(content).children.find((node): node is XmlElement => typeof node !== 'string')
}
