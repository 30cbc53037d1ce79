import { isUtf8 } from 'node:buffer'
import { decodeCharset } from '../../decode-charset.js'
import { ImportRefusal } from '../../import-refusal.js'
import type { Importer } from '../../imported-document.js'
import { contentOf, kindOf, type MimePart, parameterOf, partsOf, readMimePart } from './mime-part.js'

/** Parts nest: a page in two forms within a page with its pictures. */
const DEEPEST = 5
const META = /<meta\b[^<>]*>/gi
const CHARSET = /charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i

/** Pages that a browser has saved with their pictures. The page itself is handed on as it is: Regesta reads HTML. */
export const mhtml: Importer = {
  format: 'mhtml',
  extensions: ['.mhtml', '.mht'],
  accepts: (bytes) => {
    const head = Buffer.from(bytes.slice(0, 4_000)).toString('latin1')
    return /^(?:[\w-]{1,60}:|\s)/.test(head) && /^content-type:\s{0,9}multipart\/related/im.test(head)
  },
  read: async (bytes) => {
    const message = readMimePart(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    const page = pageOf(message, 0)
    if (page === undefined) throw new ImportRefusal('damaged', 'Unexpected archive without a page, expected HTML in it')
    const pages = partsOf(message).filter((part) => kindOf(part) === 'text/html').length
    return {
      blocks: [],
      notes: [],
      dropped: { frames: Math.max(0, pages - 1) },
      repaired: 0,
      warnings: [],
      html: htmlOf(page),
    }
  },
}

/** The page: what the head names as the start, what stands at the address that was saved, or else the first. */
function pageOf(part: MimePart, depth: number): MimePart | undefined {
  const kind = kindOf(part)
  if (/^(?:text\/html|application\/xhtml\+xml)$/.test(kind)) return part
  if (!kind.startsWith('multipart/') || depth > DEEPEST) return undefined
  const parts = partsOf(part)
  const start = parameterOf(part, 'start')
  const saved = part.fields.get('snapshot-content-location')
  const named = parts.find(({ fields }) => {
    const isStart = start !== undefined && fields.get('content-id') === start
    return isStart || (saved !== undefined && fields.get('content-location') === saved)
  })
  const ordered = named === undefined ? parts : [named, ...parts]
  return ordered.map((inner) => pageOf(inner, depth + 1)).find((found) => found !== undefined)
}

/** The page as text, which says that it is UTF-8: so it is written. */
function htmlOf(page: MimePart): string {
  const bytes = contentOf(page)
  const tags = bytes.subarray(0, 4_000).toString('latin1').match(META) ?? []
  const said = parameterOf(page, 'charset') ?? CHARSET.exec(tags.join(''))?.[1]
  const charset = isUtf8(bytes) ? 'utf-8' : (said ?? 'windows-1252')
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : charset
  return decodeCharset(bytes, wide)
    .replaceAll(META, (tag) => tag.replace(CHARSET, (part, name: string) => part.replace(name, 'utf-8')))
    .replaceAll(/\r\n?/g, '\n')
}
