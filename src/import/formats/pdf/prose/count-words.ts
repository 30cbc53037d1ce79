import type { Atom } from './atoms.js'

/** Which words a document has, and how often, in small letters. */
export interface WordCounts {
  countOf(word: string): number
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:[-‐]\p{L}[\p{L}\p{M}]*)*/gu

/** Counts the words of lines, hyphened ones as they are; the last of a line is left out where a hyphen ends it. */
export function countWords(rows: Iterable<readonly Atom[]>): WordCounts {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const line = row.map(({ text, blank }) => (blank ? ` ${text}` : text)).join('')
    for (const match of line.matchAll(WORD)) {
      const end = match.index + match[0].length
      if (/^[-‐\u00AD]$/.test(line.slice(end))) continue
      const word = match[0].toLowerCase()
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return { countOf: (word) => counts.get(word.toLowerCase()) ?? 0 }
}
