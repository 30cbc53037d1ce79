import { numberOf, type WordTable } from '../../data/word-table.js'

/** What the lists say of a word in lower case. */
export interface Listed {
  /** The kinds that it is listed as, as bits. */
  readonly single: number
  /** Entries of several words that it begins. */
  readonly phrases: readonly Phrase[]
}

/** The other words of an entry, and the bit of its kind. */
export interface Phrase {
  readonly rest: readonly string[]
  readonly bit: number
}

/** Listed entries by their first words, in lower case, as `layOutEntries` lays them out. */
export interface EntryTable extends WordTable {
  /** For each word the kinds that it is listed as. */
  readonly singles: Int32Array
  /** For each word the number of its first phrase; one more than there are words. */
  readonly firstPhrases: Uint32Array
  /** For each phrase its kind. */
  readonly bits: Int32Array
  /** For each phrase where its other words begin in `rests`; one more than there are phrases. */
  readonly restStarts: Uint32Array
  /** The other words of each phrase, a space behind each. */
  readonly rests: string
}

/** Most words: one for all of them. */
const UNLISTED: Listed = { single: 0, phrases: [] }

/** What the lists say of a word in lower case, with straight apostrophes. */
export function findEntries(table: EntryTable, word: string): Listed {
  const number = numberOf(table, word)
  if (number < 0) return UNLISTED
  const phrases: Phrase[] = []
  const { singles, firstPhrases, bits, restStarts, rests } = table
  for (let i = firstPhrases[number]!; i < firstPhrases[number + 1]!; i++) {
    phrases.push({ rest: rests.slice(restStarts[i], restStarts[i + 1]! - 1).split(' '), bit: bits[i]! })
  }
  return { single: singles[number]!, phrases }
}
