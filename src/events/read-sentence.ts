import type { DateMention } from '../model/date.js'
import { toClean } from '../text/prose.js'
import type { TaggedSentence } from '../text/tagged-sentence.js'
import type { Clause, ClauseTree } from './clause.js'
import { findClauses } from './clauses.js'
import { dateExpressions } from './date-expressions.js'
import { type ClauseDate, scopeDates } from './date-scope.js'
import type { NamedMention } from './named-mention.js'
import { hasOwnActor } from './own-actor.js'
import { findParticipants, type Participant } from './roles.js'
import { type ClauseFacts, isNegated, tellsEvent } from './triggers.js'
import type { Word } from './word.js'
import { type PlacedMention, wordsOf } from './words-of.js'

/** An event as a clause of its sentence. */
export interface ClauseEvent {
  readonly clause: Clause
  readonly date: ClauseDate | null
  readonly participants: readonly Participant[]
  readonly negated: boolean
}

/** A sentence read: its words, its clauses, and those that tell an event. */
export interface SentenceReading {
  readonly sentence: TaggedSentence
  readonly words: readonly Word[]
  readonly tree: ClauseTree
  readonly events: readonly ClauseEvent[]
}

/** Reads one sentence: words, clauses, dates, participants, events. `dates` and `actors` are those of this sentence. */
export function readSentence(
  sentence: TaggedSentence,
  dates: readonly DateMention[],
  actors: readonly NamedMention[],
): SentenceReading {
  const words = wordsOf(sentence, placed(sentence, dates), placed(sentence, actors))
  const tree = findClauses(words)
  const expressions = dateExpressions(words, dates)
  const scopes = scopeDates(words, tree, expressions)
  const participants = findParticipants(words, tree, actors)
  const events: ClauseEvent[] = []
  for (const clause of tree.clauses) {
    const date = scopes[clause.index] ?? null
    const named = participants[clause.index]!
    const facts = { ownActor: hasOwnActor(words, tree, clause), ...datedness(clause, date) }
    if (!tellsEvent(words, clause, facts)) continue
    events.push({ clause, date, participants: named, negated: isNegated(words, tree, clause) })
  }
  events.sort((a, b) => a.clause.group!.head - b.clause.group!.head)
  return { sentence, words, tree, events }
}

/** How surely a date of its own dates the clause; `closely` is before the verb or at most four words behind it. */
function datedness({ group }: Clause, date: ClauseDate | null): Omit<ClauseFacts, 'ownActor'> {
  const dated = date?.source === 'own'
  const datedFirmly = dated && !date.expression.attributive
  return { dated, datedFirmly, datedClosely: datedFirmly && group !== null && date.expression.first - group.last <= 5 }
}

/** The mentions in the offsets of the sentence's clean text. */
function placed(sentence: TaggedSentence, mentions: readonly (DateMention | NamedMention)[]): PlacedMention[] {
  const list: PlacedMention[] = []
  for (const mention of mentions) {
    list.push({
      index: list.length,
      start: toClean(sentence.prose, mention.start),
      end: toClean(sentence.prose, mention.end),
      named: !('resolved' in mention),
    })
  }
  return list
}
