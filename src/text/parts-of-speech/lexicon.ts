import { numberOf, type WordTable, wordOf } from '../../data/word-table.js'

/** The words that the tagger knows, by number, as `layOutLexicon` lays them out. */
export interface LexiconTable extends WordTable {
  /** For each word the number of its usual tag. */
  readonly tags: Uint8Array
  /** For each word what stands for it in the patterns that correct tags; 0 where its tag does. */
  readonly hints: Uint32Array
  /** For each word which of the sets of tags it can have. */
  readonly sets: Uint8Array
  /** For each word 1 where it is a base form. */
  readonly bases: Uint8Array
  /** For each word its lower case, in the usual spelling. */
  readonly normals: Uint32Array
  /** For each word its usual spelling. */
  readonly spellings: Uint32Array
  /** For each word one more than the number of its lemma; 0 where that depends on the tag. */
  readonly lemmas: Uint32Array
  /** For each word where in `expansions` begins what it is a contraction of; one more than there are words. */
  readonly firstExpansions: Uint32Array
  /** For each word that a contraction stands for: its number, its normal form, its lemma, its tag. */
  readonly expansions: Uint32Array
  /** `LexiconRules` as JSON. */
  readonly rules: string
}

/** What is no table: how texts are cut into tokens, and what tags there are. */
export interface LexiconRules {
  readonly trex: object
  readonly categories: Readonly<Record<string, number>>
  readonly preserve: object
  readonly config: object
  /** The names of tags by number. */
  readonly tags: readonly string[]
  /** The tags that a word can have, by the number of the set. */
  readonly sets: readonly (readonly number[])[]
}

/** Four numbers a word that a contraction stands for. */
export const EXPANSION_SIZE = 4

/** Answers what wink-nlp's parts ask of its own cache, which reads three megabytes of JSON and learns each new word. */
export class Lexicon implements WinkCache {
  readonly table: LexiconTable
  readonly rules: LexiconRules
  readonly #sets: readonly ReadonlySet<number>[]

  constructor(table: LexiconTable) {
    this.table = table
    this.rules = JSON.parse(table.rules) as LexiconRules
    this.#sets = this.rules.sets.map((tags) => new Set(tags))
  }

  /** The number of a word, -1 where it is not known. */
  numberOf(word: string): number {
    return numberOf(this.table, word)
  }

  wordOf(number: number): string {
    return wordOf(this.table, number)
  }

  /** What a contraction stands for, `EXPANSION_SIZE` numbers a word; empty for any other word. */
  expansionsOf(number: number): Uint32Array {
    const { firstExpansions, expansions } = this.table
    return expansions.subarray(firstExpansions[number]!, firstExpansions[number + 1]!)
  }

  lookup(word: string): readonly number[] | null {
    const number = this.numberOf(word)
    if (number < 0) return null
    const expansions = this.expansionsOf(number)
    return expansions.length > 0 ? [...expansions] : [number]
  }

  intrinsicSize(): number {
    return this.table.tags.length
  }

  posOf(number: number): number {
    return this.table.tags[number]!
  }

  isMemberPOS(number: number, tag: number | string): boolean {
    const { sets } = this.table
    return this.#sets[number < sets.length ? sets[number]! : 0]!.has(Number(tag))
  }

  hasSamePOS(word: string, tag: string): boolean {
    const number = this.numberOf(word)
    if (number < 0 || this.expansionsOf(number).length > 0 || this.table.bases[number] === 0) return false
    return this.isMemberPOS(number, this.rules.tags.indexOf(tag))
  }
}
