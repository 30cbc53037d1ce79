import { constants, isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import type { MediaType } from '../../model/document.js'
import { DocumentError } from '../errors/document-error.js'
import { declaredEncoding } from './declared-encoding.js'

const UTF_8 = /^utf-?8$/i
/** Encodings of seven bits a byte, whose bytes are always good UTF-8 and mean something else. */
const SEVEN_BITS = /^(?:iso-2022|hz-|utf-7)/
/** Encodings of a byte a letter, of which some leave bytes open. */
const ONE_BYTE = /^(?:windows-|iso-8859-|koi8-|macintosh|ibm)/
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** True where `decode` knows the encoding: `utf-8`, `windows-1252`, `latin1`, `utf-16le`, … */
export function isEncoding(label: string): boolean {
  return iconv.encodingExists(label)
}

/**
 * Decodes the bytes of a document; a byte order mark stays in the text, so that offsets count it. A page of HTML may declare
 * another encoding than UTF-8 itself.
 * @throws {DocumentError} `wrong-encoding` where the bytes are not of that encoding, `empty-file` where there is nothing
 * but white space.
 */
export function decode(bytes: Uint8Array, encoding: string, mediaType?: MediaType): string {
  if (bytes.length > constants.MAX_STRING_LENGTH) {
    const message = `Unexpected file of ${bytes.length} bytes, expected at most ${constants.MAX_STRING_LENGTH}`
    throw new DocumentError('out-of-memory', message)
  }
  const isOpen = mediaType === 'text/html' && UTF_8.test(encoding)
  const declared = isOpen ? declaredEncoding(bytes) : undefined
  const text = declared === undefined ? textOf(bytes, encoding) : decodeDeclared(bytes, declared)
  if (!/\S/.test(text)) throw new DocumentError('empty-file', 'Unexpected empty file, expected text')
  return text
}

function textOf(bytes: Uint8Array, encoding: string): string {
  if (!UTF_8.test(encoding)) return decodeBy(bytes, encoding)
  const text = decodeUtf8(bytes)
  if (!isUtf16(text)) return text
  const message =
    'Unexpected NULs between the letters, expected UTF-8 (this looks like utf-16le or utf-16be); see --encoding'
  throw new DocumentError('wrong-encoding', message)
}

/** Decodes a page by what it declares; servers send pages as UTF-8 that still say otherwise, and are that where they can be. */
function decodeDeclared(bytes: Uint8Array, declared: string): string {
  if (declared === 'utf-8' || (!declared.startsWith('utf-16') && !SEVEN_BITS.test(declared) && isUtf8(bytes)))
    return textOf(bytes, 'utf-8')
  if (!iconv.encodingExists(declared)) {
    const message = `Unexpected encoding '${declared}' in the page, expected one that is known; see --encoding`
    throw new DocumentError('wrong-encoding', message)
  }
  if (!ONE_BYTE.test(declared)) return textOf(bytes, declared)
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), declared, {
    stripBOM: false,
  })
  // Browsers read the five bytes that windows-1252 leaves open as controls.
  return text.replaceAll('\uFFFD', (_, at: number) => String.fromCharCode(bytes[at]!))
}

function decodeUtf8(bytes: Uint8Array): string {
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

/** Whether a text is UTF-16 without a byte order mark, which is good UTF-8: every other byte of it is NUL. */
function isUtf16(text: string): boolean {
  const head = text.slice(0, 1_000)
  return head.length > 3 && head.split('\0').length > head.length / 3
}

/** Bytes that are looked at in one go. */
const CHUNK = 65_536

/** Offset of the first byte that begins no character of UTF-8. */
function firstWrongByte(bytes: Uint8Array): number {
  let from = 0
  for (let to = 0; to < bytes.length; from = to) {
    to = Math.min(from + CHUNK, bytes.length)
    // Not within a character, which is of four bytes at most.
    for (let back = 0; back < 3 && to < bytes.length && isContinuation(bytes[to]!); back++) to--
    if (!isUtf8(bytes.subarray(from, to))) break
  }
  const good = new TextDecoder('utf-8', { ignoreBOM: true })
  let low = from
  let high = Math.min(from + CHUNK, bytes.length)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isGoodPrefix(bytes.subarray(from, middle))) low = middle
    else high = middle - 1
  }
  // The character that the end may have halved is left out.
  return from + Buffer.byteLength(good.decode(bytes.subarray(from, low), { stream: true }))
}

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80
}

/** True for bytes that are UTF-8, but for a character that their end may have halved. */
function isGoodPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
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
