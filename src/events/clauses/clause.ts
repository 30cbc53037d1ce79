import type { VerbGroup } from '../verbs/verb-group.js'

/**
 * How a clause hangs in its sentence. `relative` and `adverbial` are finite; `content` is what was said; `participle` and
 * `gerund` have no finite verb; `parenthesis` stands between brackets, `speech` between quotation marks.
 */
export type ClauseKind =
  | 'main'
  | 'coordinate'
  | 'relative'
  | 'adverbial'
  | 'content'
  | 'participle'
  | 'gerund'
  | 'parenthesis'
  | 'speech'

/** A clause of a sentence; numbers are indexes of words. */
export interface Clause {
  readonly index: number
  readonly kind: ClauseKind
  /** The clause that holds it, or that it is coordinated with. */
  readonly parent: Clause | null
  /** Its first word, the opener (`when`, `which`, `and`) included. */
  readonly start: number
  /** The word that opens it: a subordinator, relative pronoun or coordinator. */
  readonly opener: string | null
  /** The clause whose subject it shares: `joined … and helped …`. */
  sharesSubject: Clause | null
  /** Last word, exclusive, of the noun phrase that a relative or participle describes; null where there is none. */
  readonly antecedent: number | null
  group: VerbGroup | null
}

/** The clauses of a sentence, and for each word the index of the clause that holds it. */
export interface ClauseTree {
  readonly clauses: readonly Clause[]
  readonly owner: readonly number[]
  /** All verb groups of the sentence, infinitives included, in order. */
  readonly groups: readonly VerbGroup[]
}
