import { sumsOf } from '../../data/sums-of.js'
import { layOutWords } from '../../data/word-table.js'
import type { EntryTable, Phrase } from './entry-table.js'

/** The entries of one kind. */
export interface EntryList {
  readonly entries: readonly string[]
  readonly bit: number
}

/** Lays out the entries of all lists by their first words: once, when the package is built. */
export function layOutEntries(lists: readonly EntryList[]): EntryTable {
  const words = new Map<string, { single: number; readonly phrases: Phrase[] }>()
  for (const { entries, bit } of lists) {
    for (const entry of entries) {
      const [first, ...rest] = partsOf(entry.toLowerCase())
      if (first === undefined) continue
      const word = words.get(first) ?? { single: 0, phrases: [] }
      words.set(first, word)
      if (rest.length === 0) word.single |= bit
      else word.phrases.push({ rest, bit })
    }
  }
  const all = [...words.values()]
  const phrases = all.flatMap((word) => word.phrases)
  const rests = phrases.map(({ rest }) => rest.map((part) => `${part} `).join(''))
  return {
    ...layOutWords([...words.keys()]),
    singles: Int32Array.from(all, ({ single }) => single),
    firstPhrases: sumsOf(all.map((word) => word.phrases.length)),
    bits: Int32Array.from(phrases, ({ bit }) => bit),
    restStarts: sumsOf(rests.map((rest) => rest.length)),
    rests: rests.join(''),
  }
}

/** The words of an entry in lower case, split as `splitWords` splits them. */
function partsOf(entry: string): string[] {
  const parts = entry.replace(/[’‘ʻʿ]/g, "'")
  return parts.match(/(?:\p{L}\.){2,}|\p{L}+\.(?= |$)|\p{L}[\p{L}\p{M}\p{N}']*|\p{N}+|[^\s]/gu) ?? []
}
