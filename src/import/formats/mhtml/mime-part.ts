import { ImportRefusal } from '../../import-refusal.js'

/** A part of a message of MIME: its head, and its bytes as they stand. */
export interface MimePart {
  /** Fields by their names in small letters, unfolded. */
  readonly fields: ReadonlyMap<string, string>
  readonly body: Buffer
}

/** Bytes that a head may have. */
const LONGEST_HEAD = 100_000

/** Divides a message or a part at the first blank line. */
export function readMimePart(bytes: Buffer): MimePart {
  const head = bytes.subarray(0, LONGEST_HEAD).toString('latin1')
  const blank = /(?:^|\r?\n)\r?\n/.exec(head)
  const end = blank === null ? head.length : blank.index
  const lines = head
    .slice(0, end)
    .replaceAll(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
  const fields = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase()
    if (name !== '' && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  return { fields, body: bytes.subarray(end + (blank?.[0].length ?? 0)) }
}

/** The kind of a part in small letters: `text/html`. */
export function kindOf({ fields }: MimePart): string {
  return (fields.get('content-type') ?? 'text/plain').split(';')[0]!.trim().toLowerCase()
}

/** A parameter of a part's kind: the boundary, the character set. */
export function parameterOf({ fields }: MimePart, name: string): string | undefined {
  const found = new RegExp(`;\\s{0,9}${name}\\s{0,9}=\\s{0,9}(?:"([^"]{0,200})"|([^\\s;"]{1,200}))`, 'i').exec(
    fields.get('content-type') ?? '',
  )
  return found?.[1] ?? found?.[2]
}

/** The parts between the boundaries of one that holds several. */
export function partsOf(part: MimePart): MimePart[] {
  const boundary = parameterOf(part, 'boundary')
  if (boundary === undefined) return []
  const mark = Buffer.from(`--${boundary}`)
  const starts: number[] = []
  for (let at = part.body.indexOf(mark); at >= 0; at = part.body.indexOf(mark, at + mark.length)) {
    if (at === 0 || part.body[at - 1] === 0x0a) starts.push(at)
  }
  return starts.slice(0, -1).map((start, at) => {
    const bytes = part.body.subarray(start + mark.length, starts[at + 1])
    return readMimePart(bytes.subarray(bytes.indexOf(0x0a) + 1))
  })
}

/**
 * The bytes that a part stands for.
 * @throws {ImportRefusal} `damaged`.
 */
export function contentOf({ fields, body }: MimePart): Buffer {
  const encoding = (fields.get('content-transfer-encoding') ?? '8bit').toLowerCase()
  if (encoding === 'base64') return Buffer.from(body.toString('latin1'), 'base64')
  if (encoding === 'quoted-printable') return decodeQuoted(body)
  if (/^(?:7bit|8bit|binary)$/.test(encoding)) return body
  throw new ImportRefusal('damaged', `Unexpected encoding ${JSON.stringify(encoding)} of a part, expected one of MIME`)
}

function decodeQuoted(body: Buffer): Buffer {
  const lines = body.toString('latin1').split(/\r?\n/)
  const text = lines.map((line) => {
    const words = line.trimEnd()
    return words.endsWith('=') ? words.slice(0, -1) : `${words}\n`
  })
  const plain = text
    .join('')
    .replaceAll(/=([\da-f]{2})/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
  return Buffer.from(plain, 'latin1')
}
