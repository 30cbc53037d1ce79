/** Spaces that stand between words, and are none. */
const SPACES = codesOf(' \u00a0\u2002\u2003\u2004\u2005\u2009\u200a\u202f\u205f')

/** What breaks a line or stands in a table: a run of these is a word. */
const BREAKS = codesOf('\n\r\t')

/** No word is longer, in UTF-16 code units, nor many an address: the tokenizer's time grows with the square of a chunk that is all marks. */
const LONGEST = 2_000

/**
 * Cuts a text into what stands between spaces, and runs of breaks: as the splitter of wink-nlp's model does, which gives each
 * run of spaces too, where the tokenizer finds nothing. What is longer than any word is cut into several.
 */
export function chunksOf(text: string): string[] {
  const chunks: string[] = []
  let start = 0
  let kind = 0
  for (let i = 0; i <= text.length; i++) {
    const next = i < text.length ? kindOf(text.charCodeAt(i)) : SPACE
    if (next === kind && (i - start < LONGEST || isWithinPair(text, i))) continue
    if (kind !== SPACE && i > start) chunks.push(text.slice(start, i))
    start = i
    kind = next
  }
  return chunks
}

const LETTER = 0
const SPACE = 1
const BREAK = 2

/** True between the two code units of one character. */
const isWithinPair = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00

function kindOf(code: number): number {
  if (code === 32) return SPACE
  if (code > 32 && code < 160) return LETTER
  if (SPACES.has(code)) return SPACE
  return BREAKS.has(code) ? BREAK : LETTER
}

function codesOf(letters: string): ReadonlySet<number> {
  return new Set(Array.from(letters, (letter) => letter.charCodeAt(0)))
}
