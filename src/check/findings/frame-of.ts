import type { Place } from './finding.js'

/** How much of a line a terminal shows, in code points. */
const WIDTH = 100

/** The line of a place and, of the same width, a line with carets under its span; a long line is cut around it. */
export function frameOf({ text, textColumn, column, line, endLine, start, end }: Place): {
  text: string
  caret: string
} {
  const from = column - textColumn
  const to = endLine > line ? text.length : Math.min(text.length, from + end - start)
  const before = flat(text.slice(0, from))
  const marked = flat(text.slice(from, to))
  const behind = flat(text.slice(to))
  const lead = cutLeft(before, Math.max(20, WIDTH - marked.length - 20), textColumn > 1)
  const shownPart = marked.slice(0, WIDTH)
  const tail = behind.slice(0, Math.max(0, WIDTH - lead.length - shownPart.length))
  const more = shownPart.length < marked.length || tail.length < behind.length ? ['…'] : []
  return {
    text: [...lead, ...shownPart, ...tail, ...more].join(''),
    caret: ' '.repeat(lead.length) + '^'.repeat(Math.max(1, shownPart.length)),
  }
}

/** Code points, each of which takes one column: what has no shape of its own becomes a dot. */
function flat(text: string): string[] {
  return Array.from(text, (character) => (/[\p{Cc}\p{Cf}\p{Mn}\p{Surrogate}]/u.test(character) ? '·' : character))
}

function cutLeft(characters: readonly string[], width: number, cut: boolean): string[] {
  if (characters.length <= width) return cut ? ['…', ...characters] : [...characters]
  return ['…', ...characters.slice(-width)]
}
