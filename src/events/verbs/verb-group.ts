/**
 * A verb with its auxiliaries; numbers are indexes of words, `last` inclusive.
 *
 *     has never been  formally  abandoned        to be replaced        signing
 *     first                     head, last       infinitive            gerund
 */
export interface VerbGroup {
  readonly first: number
  readonly last: number
  /** The word that names what happens: the lexical verb, or `be` and `have` where they stand alone. */
  readonly head: number
  /**
   * `past`, `present`, `perfect` (with `have`) and `modal` are finite. `either` is a bare past or participle (`joined`), for
   * the clause to decide. `participle`, `gerund` and `infinitive` are not finite.
   */
  readonly form: 'past' | 'present' | 'perfect' | 'modal' | 'either' | 'participle' | 'gerund' | 'infinitive'
  /** `would`, `could`, … where one leads the group; `to` for `was to become`. */
  readonly modal: string | null
  readonly passive: boolean
  /** `be` alone: a state, unless a date makes it a fact. */
  readonly copula: boolean
  /** `be` with a participle that the tagger takes for an adjective: `was married`. */
  readonly adjectival: boolean
  /** The word that says on what footing it is told, where another verb does: `said` of `is said to have burned`. */
  readonly raising: number | null
  readonly negated: boolean
}
