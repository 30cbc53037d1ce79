import iconv from 'iconv-lite'
import { ImportRefusal } from './import-refusal.js'

/**
 * Decodes bytes by the name of their character set, as mail and pages write it: `windows-1252`, `ISO-8859-1`.
 * @throws {ImportRefusal} `unknown-charset`, or `damaged` where the bytes are not of it.
 */
export function decodeCharset(bytes: Uint8Array, charset: string): string {
  // Whoever writes Latin 1 means the set of Windows, which has more (WHATWG Encoding).
  const name = /^(?:iso-?8859-?1|latin1|us-ascii|ascii)$/i.test(charset) ? 'windows-1252' : charset
  if (!iconv.encodingExists(name)) {
    throw new ImportRefusal(
      'unknown-charset',
      `Unexpected character set ${JSON.stringify(charset)}, expected one that is known`,
    )
  }
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name)
  if (/^utf-?8$/i.test(name) && text.includes('\uFFFD') && !Buffer.from(bytes).includes('\uFFFD')) {
    throw new ImportRefusal('damaged', `Unexpected bytes, expected ${charset}`)
  }
  return text
}
