import type { ClauseTree } from '../clauses/clause.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import type { Word } from '../words/word.js'
import type { Relation } from './relate-phrases.js'

/** A sentence cut into phrases, as the arguments see it. */
export interface PhrasedSentence {
  readonly words: readonly Word[]
  readonly tree: ClauseTree
  readonly phrases: readonly NounPhrase[]
  readonly relations: readonly Relation[]
}
