import type { DateMention } from '../model/date.js'
import type { NamedMention } from '../model/named-mention.js'
import { toClean } from '../text/prose.js'
import type { TaggedSentence } from '../text/tagged-sentence.js'
import type { Clause } from './clauses/clause.js'
import { findClauses } from './clauses/clauses.js'
import { dateExpressions } from './dates/date-expressions.js'
import { type ClauseDate, scopeDates } from './dates/date-scope.js'
import { hasOwnActor } from './participants/own-actor.js'
import { findParticipants } from './participants/roles.js'
import type { ClauseEvent, SentenceReading } from './records/sentence-reading.js'
import { type ClauseFacts, isNegated, tellsEvent } from './telling/triggers.js'
import { type PlacedMention, wordsOf } from './words/words-of.js'

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
