import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { Parser } from 'htmlparser2'
import { ImportRefusal } from '../import-refusal.js'

/** An element; its name has the prefix that is usual for its namespace. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}
export type XmlNode = XmlElement | string

/** Documents nest some ten elements, in tables some twenty. */
const DEEPEST = 400
/** Elements of one part. */
const MOST = 4_000_000
const REFERENCE = /&(#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/gi

/** Prefixes that are usual, by the ends of the addresses of their namespaces: Word's two dialects differ in the rest. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/^http:\/\/purl\.org\/dc\/elements\/1\.1\/$/, 'dc'],
  [/^http:\/\/www\.idpf\.org\/2007\/ops$/, 'epub'],
  [/:opendocument:xmlns:office:1\.0$/, 'office'],
  [/:opendocument:xmlns:text:1\.0$/, 'text'],
  [/:opendocument:xmlns:table:1\.0$/, 'table'],
  [/:opendocument:xmlns:drawing:1\.0$/, 'draw'],
  [/:opendocument:xmlns:style:1\.0$/, 'style'],
  [/:opendocument:xmlns:manifest:1\.0$/, 'manifest'],
  [/:opendocument:xmlns:meta:1\.0$/, 'meta'],
  [/:opendocument:xmlns:xsl-fo-compatible:1\.0$/, 'fo'],
  [/^http:\/\/www\.w3\.org\/1999\/xlink$/, 'xlink'],
]
/** Namespaces whose elements are named without a prefix. */
const PLAIN = [
  /^http:\/\/www\.w3\.org\/1999\/xhtml$/,
  /^http:\/\/www\.idpf\.org\/2007\/opf$/,
  /:xmlns:container$/,
  /\/ncx\/$/,
]

/**
 * Parses a part of a document into a tree; DTDs are passed over, and nothing is fetched. With `strict`, an element that is not closed
 * is damage; with `html`, the rules of HTML hold.
 * @throws {ImportRefusal} `damaged`, `too-large`, `unknown-charset`.
 */
export function parseXml(bytes: Uint8Array, { strict = true, html = false } = {}): XmlElement {
  const root = { name: '', attributes: {}, children: [] as XmlNode[] }
  const open: { name: string; children: XmlNode[] }[] = [root]
  const prefixes = new Map<string, string>()
  let count = 0
  let isData = false
  const parser = new Parser(
    {
      onopentag(name, given) {
        if (++count > MOST || open.length > DEEPEST) {
          throw new ImportRefusal(
            'too-large',
            `Unexpected number or depth of elements, expected at most ${MOST}, ${DEEPEST} deep`,
          )
        }
        learnPrefixes(given, prefixes)
        const attributes = Object.fromEntries(
          Object.entries(given).map(([key, value]) => [usualName(key, prefixes), decodeReferences(value)]),
        )
        const element = { name: usualName(name, prefixes), attributes, children: [] }
        open.at(-1)!.children.push(element)
        open.push(element)
      },
      ontext(text) {
        const { children } = open.at(-1)!
        const words = isData ? text : decodeReferences(text)
        if (typeof children.at(-1) === 'string') children[children.length - 1] += words
        else children.push(words)
      },
      oncdatastart: () => {
        isData = true
      },
      oncdataend: () => {
        isData = false
      },
      onclosetag: () => {
        open.pop()
      },
    },
    { xmlMode: !html, decodeEntities: false },
  )
  parser.write(decodeXml(bytes))
  if (strict && !html && open.length > 1) {
    throw new ImportRefusal('damaged', `Unexpected end within <${open.at(-1)!.name}>, expected its closing tag`)
  }
  parser.end()
  return root
}

function learnPrefixes(attributes: Readonly<Record<string, string>>, prefixes: Map<string, string>): void {
  for (const [key, address] of Object.entries(attributes)) {
    if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue
    const usual = PLAIN.some((plain) => plain.test(address)) ? '' : PREFIXES.find(([end]) => end.test(address))?.[1]
    if (usual !== undefined) prefixes.set(key.slice('xmlns:'.length), usual)
  }
}

function usualName(name: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':')
  if (colon < 0) return name
  const usual = prefixes.get(name.slice(0, colon))
  if (usual === undefined) return name
  return usual === '' ? name.slice(colon + 1) : `${usual}${name.slice(colon)}`
}

/** A text with its references to characters replaced: `&amp;`, `&#8211;`. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(REFERENCE, (whole, name: string) => {
    if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0x10ffff ? whole : String.fromCodePoint(code)
  })
}

/** @throws {ImportRefusal} `unknown-charset`, `damaged`. */
function decodeXml(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.slice(0, 200)).toString('latin1').split('?>')[0]!
  const named = head.includes('<?xml') ? /encoding=["']([\w.-]{1,40})/.exec(head)?.[1] : undefined
  const [first, second] = bytes
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined
  const encoding = (wide ?? named ?? 'utf-8').toLowerCase()
  if (!/^(?:utf-?8|utf-16(?:le|be)?|us-ascii)$/.test(encoding)) {
    throw new ImportRefusal('unknown-charset', `Unexpected encoding ${encoding}, expected UTF-8 or UTF-16`)
  }
  try {
    return new TextDecoder(encoding === 'us-ascii' ? 'utf-8' : encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new ImportRefusal('damaged', `Unexpected bytes, expected ${encoding}`)
  }
}
