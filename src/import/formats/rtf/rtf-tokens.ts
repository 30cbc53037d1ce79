import { ImportRefusal } from '../../import-refusal.js'

/** What an RTF file is made of. */
export type RtfToken =
  | { readonly kind: 'open' | 'close' | 'ignorable' }
  /** `\par`, `\u8211`, `\~`. */
  | { readonly kind: 'word'; readonly name: string; readonly value: number | undefined }
  /** Bytes in the character set of the font. */
  | { readonly kind: 'bytes'; readonly bytes: readonly number[] }

const WORD = /([a-z]{1,32})(-?\d{1,10})? ?/iy
const PLAIN = /[^\\{}\r\n\0]+/y
/** Groups nest some twenty deep. */
const DEEPEST = 2_000

/**
 * Cuts an RTF file, given as Latin 1, into its tokens.
 * @throws {ImportRefusal} `damaged` where a group is not closed or opened; `too-large`.
 */
export function* rtfTokens(text: string): Generator<RtfToken> {
  let depth = 0
  let at = 0
  while (at < text.length) {
    const sign = text[at]!
    if (sign === '{') {
      if (++depth > DEEPEST)
        throw new ImportRefusal('too-large', `Unexpected depth of groups, expected at most ${DEEPEST}`)
      at++
      yield { kind: 'open' }
    } else if (sign === '}') {
      at++
      yield { kind: 'close' }
      // What stands behind the file's own group is none of it.
      if (--depth <= 0) return
    } else if (sign === '\\') {
      const pattern = new RegExp(WORD)
      pattern.lastIndex = at + 1
      const word = pattern.exec(text)
      if (word !== null) {
        at = pattern.lastIndex
        const value = word[2] === undefined ? undefined : Number(word[2])
        if (word[1] === 'bin') at += Math.max(0, value ?? 0)
        else yield { kind: 'word', name: word[1]!, value }
      } else {
        const name = text[at + 1] ?? ''
        const code = name === "'" ? Number.parseInt(text.slice(at + 2, at + 4), 16) : Number.NaN
        at += name === "'" ? 4 : 2
        if (!Number.isNaN(code)) yield { kind: 'bytes', bytes: [code] }
        else if (name === '*') yield { kind: 'ignorable' }
        else yield { kind: 'word', name: /[\r\n]/.test(name) ? 'par' : name, value: undefined }
      }
    } else {
      const pattern = new RegExp(PLAIN)
      pattern.lastIndex = at
      const plain = pattern.exec(text)?.[0] ?? ''
      at += Math.max(1, plain.length)
      if (plain !== '') yield { kind: 'bytes', bytes: [...Buffer.from(plain, 'latin1')] }
    }
  }
  if (depth > 0) throw new ImportRefusal('damaged', 'Unexpected end within a group: get the file again')
}
