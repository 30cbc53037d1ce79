import type { Clause } from '../clauses/clause.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import type { VerbGroup } from '../verbs/verb-group.js'
import type { PhrasedSentence } from './phrased-sentence.js'

/** A place in a clause that a phrase can fill; which role that gives is a matter of voice. */
export type Slot = 'subject' | 'object' | 'by'

/** A clause with what is known of it when its slots are filled. */
export interface ClauseView {
  readonly sentence: PhrasedSentence
  readonly clause: Clause
  readonly group: VerbGroup
  /** The phrases that nothing governs, the first of each list, in order. */
  readonly free: readonly NounPhrase[]
  /** What a relative clause or participle describes. */
  readonly described: readonly NounPhrase[]
  /** The subject where it was found already: slots are filled in the order subject, object, by. */
  readonly subject: Filled
  /** The subjects of the clauses before, by index. */
  readonly subjects: readonly Filled[]
}

/** The phrases that fill a slot, under the construct that says so; the name is empty where none does. */
export interface Filled {
  readonly phrases: readonly NounPhrase[]
  readonly construct: string
}

/** One way in which a clause says who acts or what is acted on. Order of files decides nothing: see `precedence`. */
export interface Construct {
  /** Kebab-case, the file's name: the `rule` of an argument. */
  readonly name: string
  readonly slot: Slot
  /** Of several constructs that fill a slot the one with the highest counts; no two of a slot share one. */
  readonly precedence: number
  /** The phrases, or none where the construct does not stand. */
  find(view: ClauseView): readonly NounPhrase[]
}
