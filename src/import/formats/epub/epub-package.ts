import { posix } from 'node:path'
import { ImportRefusal } from '../../import-refusal.js'
import type { ImportLimits } from '../../imported-document.js'
import { dateOfMetadata, titleOfMetadata } from '../../office/of-metadata.js'
import { openZip, type Zip } from '../../office/open-zip.js'
import { parseXml, type XmlElement } from '../../office/parse-xml.js'
import { childOf, elementsOf, findAll, textOf } from '../../office/xml-tree.js'
import { pageName } from './page-name.js'
import { raisedClasses } from './raised-classes.js'

/** A document of a book. */
export interface Chapter {
  readonly path: string
  readonly body: XmlElement
}

/** A book: its documents in reading order, with what it says of itself. */
export interface EpubPackage {
  readonly title: string | undefined
  readonly published: string | undefined
  readonly chapters: readonly Chapter[]
  /** Printed pages by the place where each begins: `text/ch1.xhtml#p12`. */
  readonly pages: ReadonlyMap<string, string>
  /** Classes by which the style sheets raise figures. */
  readonly raised: ReadonlySet<string>
}

/** What hides no words: fonts are only made useless elsewhere. */
const OF_FONTS = /^http:\/\/(?:www\.idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC)$/

/**
 * Opens an EPUB by its container and package document.
 * @throws {ImportRefusal} `drm` where its words are encrypted.
 */
export function openEpub(bytes: Uint8Array, limits: ImportLimits): EpubPackage {
  const zip = openZip(bytes, limits)
  refuseEncrypted(zip)
  const container = partOf(zip, 'META-INF/container.xml')
  const root = container && findAll(container, 'rootfile')[0]?.attributes['full-path']
  const opf = root === undefined ? undefined : partOf(zip, root)
  if (root === undefined || opf === undefined) {
    throw new ImportRefusal('damaged', 'Unexpected EPUB without a package document: get the file again')
  }
  const items = new Map(
    findAll(opf, 'item').map(({ attributes }) => {
      const path = placeOf(root, attributes.href ?? '').path
      return [
        attributes.id ?? '',
        { path, type: attributes['media-type'] ?? '', properties: attributes.properties ?? '' },
      ]
    }),
  )
  const spine = findAll(opf, 'itemref').flatMap(({ attributes }) => items.get(attributes.idref ?? '') ?? [])
  const chapters = spine
    .filter(({ type, properties }) => /html/.test(type) && !/\bnav\b/.test(properties))
    .map(({ path }) => ({ path, body: bodyOf(zip, path) }))
  const about = findAll(opf, 'metadata')[0] ?? opf
  const title = findAll(about, 'dc:title')[0]
  const sheets = [...items.values()].filter(({ type }) => type === 'text/css')
  const lists = [...items.values()].filter(({ type, properties }) => /\bnav\b/.test(properties) || /dtbncx/.test(type))
  return {
    title: title && titleOfMetadata(textOf(title)),
    published: publishedIn(about),
    chapters,
    pages: new Map(lists.flatMap(({ path }) => pagesIn(partOf(zip, path), path))),
    raised: new Set(sheets.flatMap(({ path }) => raisedClasses(Buffer.from(zip.read(path) ?? []).toString('utf8')))),
  }
}

/** What a reference leads to, from a file: `ch2.xhtml#n1`. */
export function placeOf(from: string, reference: string): { readonly path: string; readonly id: string | undefined } {
  const [file = '', id] = reference.split('#')
  return {
    path: file === '' ? from : posix.join(posix.dirname(from), decoded(file)),
    id: id === undefined ? undefined : decoded(id),
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function partOf(zip: Zip, name: string): XmlElement | undefined {
  const content = zip.read(name)
  return content === undefined ? undefined : parseXml(content, { strict: false })
}

function bodyOf(zip: Zip, path: string): XmlElement {
  const part = partOf(zip, path)
  if (part === undefined) throw new ImportRefusal('damaged', `Unexpected gap in place of ${path}: get the file again`)
  return findAll(part, 'body')[0] ?? part
}

function refuseEncrypted(zip: Zip): void {
  const encryption = partOf(zip, 'META-INF/encryption.xml')
  const parts = encryption === undefined ? [] : findAllNamed(encryption, /(?:^|:)EncryptedData$/)
  const locked = parts.find((part) => {
    const method = findAllNamed(part, /(?:^|:)EncryptionMethod$/)[0]?.attributes.Algorithm ?? ''
    return !OF_FONTS.test(method)
  })
  if (locked !== undefined)
    throw new ImportRefusal('drm', 'Unexpected encryption of the words, expected a book without DRM')
}

function findAllNamed(element: XmlElement, name: RegExp): XmlElement[] {
  return elementsOf(element).flatMap((child) => (name.test(child.name) ? [child] : findAllNamed(child, name)))
}

/** `dc:date` of a book is that of its publication, where it does not say that it is another. */
function publishedIn(about: XmlElement): string | undefined {
  const dates = findAll(about, 'dc:date')
  const eventOf = ({ attributes }: XmlElement) => attributes['opf:event'] ?? attributes.event
  const best =
    dates.find((date) => /publication/.test(eventOf(date) ?? '')) ?? dates.find((date) => eventOf(date) === undefined)
  return best && dateOfMetadata(textOf(best))
}

/** The list of printed pages, of a navigation document or of an NCX. */
function pagesIn(part: XmlElement | undefined, path: string): [string, string][] {
  if (part === undefined) return []
  const navs = findAll(part, 'nav').filter(({ attributes }) => /\bpage-list\b/.test(attributes['epub:type'] ?? ''))
  const links = navs
    .flatMap((nav) => findAll(nav, 'a'))
    .map((link) => ({ place: link.attributes.href, name: textOf(link) }))
  const targets = findAll(part, 'pageTarget').map((target) => ({
    place: childOf(target, 'content')?.attributes.src,
    name: target.attributes.value ?? findAll(target, 'text').map(textOf).join(''),
  }))
  return [...links, ...targets].flatMap(({ place, name }): [string, string][] => {
    const { path: file, id } = placeOf(path, place ?? '')
    const page = pageName(name)
    return place === undefined || page === undefined ? [] : [[id === undefined ? file : `${file}#${id}`, page]]
  })
}
