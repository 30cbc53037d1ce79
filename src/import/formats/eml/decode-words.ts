import { decodeCharset } from '../../decode-charset.js'

const WORD = /=\?([\w.-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]{0,2000})\?=/gi

/**
 * A field with its encoded words read (RFC 2047): `=?utf-8?q?Caf=C3=A9?=` is `Café`.
 * @throws {ImportRefusal} `unknown-charset`.
 */
export function decodeWords(field: string): string {
  return field
    .replaceAll(/(\?=)\s{1,99}(?==\?)/g, '$1')
    .replaceAll(WORD, (_, charset: string, kind: string, text: string) => {
      const bytes = /b/i.test(kind) ? Buffer.from(text, 'base64') : Buffer.from(unquote(text), 'latin1')
      return decodeCharset(bytes, charset)
    })
}

function unquote(text: string): string {
  return text
    .replaceAll('_', ' ')
    .replaceAll(/=([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
