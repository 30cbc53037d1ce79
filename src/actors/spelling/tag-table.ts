import { numberOf, type WordTable } from '../../data/word-table.js'

/** What `nameTagsOf` gives for the words of the lists and of the lexicon, as `layOutTags` lays them out. */
export interface TagTable {
  /** What is given for one word or many. */
  readonly bits: Uint32Array
  /** For each word of the lists, with a capital, where in `bits` its own are; `UNKNOWN_TAGS` where that is not known. */
  readonly listed: Uint8Array
  /** The same for each word of the lexicon. */
  readonly lexicon: Uint8Array
}

export const UNKNOWN_TAGS = 0xff

/** A word in lower case with a capital: `Anna`, `D'arcy`. */
export function withCapital(lower: string): string {
  return lower.charAt(0).toUpperCase() + lower.slice(1)
}

/** The bits of a word in lower case when it has a capital; nothing where they are not known. */
export function findTags(table: TagTable, lower: string, words: TaggedTables): number | undefined {
  for (const name of ['listed', 'lexicon'] as const) {
    const number = numberOf(words[name], lower)
    const place = number < 0 ? UNKNOWN_TAGS : table[name][number]!
    if (place !== UNKNOWN_TAGS) return table.bits[place]
  }
  return undefined
}

/** The words that tags are known of. */
export interface TaggedTables {
  readonly listed: WordTable
  readonly lexicon: WordTable
}
