/**
 * A noun phrase without what hangs behind it; numbers are indexes of words, `end` exclusive.
 *
 *     the  new   mayor's  brother        several  ships   (of the fleet)
 *     start      owner    head, end-1    start    head     holder of the phrase behind `of`
 */
export interface NounPhrase {
  readonly index: number
  readonly start: number
  readonly end: number
  /** The word that names it: of a plain name the last, of `Treaty of Ghent` the word before `of`. */
  readonly head: number
  /** What the head is: `date` for a phrase that is nothing but a date. */
  readonly sort: 'name' | 'pronoun' | 'date' | 'common'
  /** An article, demonstrative or other determiner, or a possessive pronoun, stands before it. */
  readonly determined: boolean
  /** Index of the head of the one it belongs to (`Torvald's novel`), or null. */
  readonly owner: number | null
  /** Index of the preposition that governs it, or null. */
  readonly preposition: number | null
  /** The phrase that it completes by `of`: `the fall` of `the fall of Acre`. */
  readonly holder: NounPhrase | null
}
