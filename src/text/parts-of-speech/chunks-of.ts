/** Spaces that stand between words, and are none. */
const SPACES = codesOf(' \u00a0\u2002\u2003\u2004\u2005\u2009\u200a\u202f\u205f')

/** What breaks a line or stands in a table: a run of these is a word. */
const BREAKS = codesOf('\n\r\t')

/**
 * Cuts a text into what stands between spaces, and runs of breaks: as the splitter of wink-nlp's model does, which gives each
 * run of spaces too, where the tokenizer finds nothing.
 */
export function chunksOf(text: string): string[] {
  const chunks: string[] = []
  let start = 0
  let kind = 0
  for (let i = 0; i <= text.length; i++) {
    const next = i < text.length ? kindOf(text.charCodeAt(i)) : SPACE
    if (next === kind) continue
    if (kind !== SPACE && i > start) chunks.push(text.slice(start, i))
    start = i
    kind = next
  }
  return chunks
}

const LETTER = 0
const SPACE = 1
const BREAK = 2

function kindOf(code: number): number {
  if (code === 32) return SPACE
  if (code > 32 && code < 160) return LETTER
  if (SPACES.has(code)) return SPACE
  return BREAKS.has(code) ? BREAK : LETTER
}

function codesOf(letters: string): ReadonlySet<number> {
  return new Set(Array.from(letters, (letter) => letter.charCodeAt(0)))
}
