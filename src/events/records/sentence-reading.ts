import type { Kind } from '../../model/kind.js'
import type { TaggedSentence } from '../../text/tagged-sentence.js'
import type { Argument } from '../arguments/argument.js'
import type { Clause, ClauseTree } from '../clauses/clause.js'
import type { ClauseDate } from '../dates/date-scope.js'
import type { Participant } from '../participants/find-participants.js'
import type { Telling } from '../telling/modality.js'
import type { Word } from '../words/word.js'

/** An event as a clause of its sentence. */
export interface ClauseEvent {
  readonly clause: Clause
  readonly kind: Kind
  readonly date: ClauseDate | null
  readonly participants: readonly Participant[]
  readonly arguments: readonly Argument[]
  readonly negated: boolean
  readonly telling: Telling
}

/** A sentence read: its words, its clauses, and those that tell an event. */
export interface SentenceReading {
  readonly sentence: TaggedSentence
  readonly words: readonly Word[]
  readonly tree: ClauseTree
  readonly events: readonly ClauseEvent[]
}
