import { posix } from 'node:path'
import { ImportRefusal } from '../../import-refusal.js'
import type { ImportLimits } from '../../imported-document.js'
import { openZip } from '../../office/open-zip.js'
import type { XmlElement } from '../../office/parse-xml.js'
import { xmlPart } from '../../office/xml-part.js'
import { childOf, findAll } from '../../office/xml-tree.js'

/** The parts of a Word document that hold words, or say what they are. */
export interface DocxPackage {
  readonly body: XmlElement
  readonly styles: XmlElement | undefined
  readonly numbering: XmlElement | undefined
  readonly settings: XmlElement | undefined
  readonly footnotes: XmlElement | undefined
  readonly endnotes: XmlElement | undefined
  readonly properties: XmlElement | undefined
  /** Addresses outside of the file, by the ids of links. */
  readonly links: ReadonlyMap<string, string>
}

interface Relation {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly isOutside: boolean
}

/** Opens a Word document by its relations, whatever its parts are called. */
export function openDocx(bytes: Uint8Array, limits: ImportLimits): DocxPackage {
  const zip = openZip(bytes, limits)
  const partOf = (name: string) => xmlPart(zip, name)
  const relationsOf = (name: string) => {
    const folder = posix.dirname(name)
    return readRelations(partOf(posix.join(folder, '_rels', `${posix.basename(name)}.rels`)), folder)
  }
  const top = relationsOf('document')
  const main = top.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml'
  const document = partOf(main)
  const body = childOf(document, 'w:body')
  if (body === undefined)
    throw new ImportRefusal('damaged', 'Unexpected Word document without a body: get the file again')
  const relations = relationsOf(main)
  const related = (type: string) => {
    const target = relations.find((relation) => relation.type === type)?.target
    return target === undefined ? undefined : partOf(target)
  }
  const properties = top.find(({ type }) => type === 'core-properties')?.target
  return {
    body,
    styles: related('styles'),
    numbering: related('numbering'),
    settings: related('settings'),
    footnotes: related('footnotes'),
    endnotes: related('endnotes'),
    properties: properties === undefined ? undefined : partOf(properties),
    links: new Map(relations.filter(({ isOutside }) => isOutside).map(({ id, target }) => [id, target])),
  }
}

function readRelations(part: XmlElement | undefined, folder: string): Relation[] {
  return (part === undefined ? [] : findAll(part, 'Relationship')).map(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes
    const isOutside = mode === 'External'
    const place = target.startsWith('/') ? target.slice(1) : posix.join(folder, target)
    return { id, type: type.slice(type.lastIndexOf('/') + 1), target: isOutside ? target : place, isOutside }
  })
}
