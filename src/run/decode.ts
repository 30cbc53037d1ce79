import iconv from 'iconv-lite'
import { DocumentError } from './document-error.js'

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** True where `decode` knows the encoding: `utf-8`, `windows-1252`, `latin1`, `utf-16le`, … */
export function isEncoding(label: string): boolean {
  return iconv.encodingExists(label)
}

/**
 * Decodes the bytes of a document; a byte order mark stays in the text, so that offsets count it.
 * @throws {DocumentError} `wrong-encoding` where the bytes are not of that encoding, `empty-file` where there is nothing
 * but white space.
 */
export function decode(bytes: Uint8Array, encoding: string): string {
  const text = textOf(bytes, encoding)
  if (!/\S/.test(text)) throw new DocumentError('empty-file', 'Unexpected empty file, expected text')
  return text
}

function textOf(bytes: Uint8Array, encoding: string): string {
  if (!/^utf-?8$/i.test(encoding)) return decodeBy(bytes, encoding)
  try {
    return utf8.decode(bytes)
  } catch {
    const at = firstWrongByte(bytes)
    const byte = bytes[at]!.toString(16).padStart(2, '0')
    throw new DocumentError(
      'wrong-encoding',
      `Unexpected byte 0x${byte} at offset ${at}, expected UTF-8${hint(bytes)}; see --encoding`,
    )
  }
}

function decodeBy(bytes: Uint8Array, encoding: string): string {
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding, {
    stripBOM: false,
  })
  const at = text.indexOf('\uFFFD')
  if (at < 0) return text
  throw new DocumentError('wrong-encoding', `Unexpected bytes at character ${at}, expected ${encoding}`)
}

/**
 * Offset of the first byte that begins no character of UTF-8: behind the longest prefix that decodes, found by halving, the
 * characters that the cut may have halved aside.
 */
function firstWrongByte(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isGoodPrefix(bytes, middle)) low = middle
    else high = middle - 1
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, low), { stream: true })
  return Buffer.byteLength(text)
}

/** True where the first `length` bytes are UTF-8, but for a character that the cut may have halved. */
function isGoodPrefix(bytes: Uint8Array, length: number): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true })
    return true
  } catch {
    return false
  }
}

function hint(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ' (this looks like utf-16le)'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ' (this looks like utf-16be)'
  return ''
}
