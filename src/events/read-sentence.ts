import type { DateMention } from '../model/date.js'
import type { NamedMention } from '../model/named-mention.js'
import { toClean } from '../text/prose.js'
import type { TaggedSentence } from '../text/tagged-sentence.js'
import { findArguments } from './arguments/find-arguments.js'
import { relatePhrases } from './arguments/relate-phrases.js'
import type { Clause } from './clauses/clause.js'
import { findClauses } from './clauses/clauses.js'
import { holdersOf } from './clauses/holders.js'
import { dateExpressions } from './dates/date-expressions.js'
import { type ClauseDate, scopeDates } from './dates/date-scope.js'
import type { Label } from './dates/label.js'
import { kindOf } from './kinds/kind-of.js'
import { findParticipants } from './participants/find-participants.js'
import { hasOwnActor } from './participants/own-actor.js'
import { findNounPhrases } from './phrases/find-noun-phrases.js'
import type { ClauseEvent, SentenceReading } from './records/sentence-reading.js'
import { tellingOf } from './telling/modality.js'
import { isNegated } from './telling/negation.js'
import { reportsEvent } from './telling/reports-event.js'
import { type ClauseFacts, isAsked, tellsEvent } from './telling/triggers.js'
import { findVerbGroups } from './verbs/verb-groups.js'
import { withPresentVerbs } from './words/present-verbs.js'
import { type PlacedMention, wordsOf } from './words/words-of.js'

/** What a sentence is in its document. */
export interface Setting {
  /** The date that stands before an entry of a chronology. */
  readonly label: Label | null
  /** It is the title of a news report: its present tense tells what happened. */
  readonly isHeadline: boolean
}

/** Reads one sentence: words, clauses, dates, participants, events. `dates` and `actors` are those of this sentence. */
export function readSentence(
  sentence: TaggedSentence,
  dates: readonly DateMention[],
  actors: readonly NamedMention[],
  { label, isHeadline }: Setting,
): SentenceReading {
  const tagged = wordsOf(sentence, placed(sentence, dates), placed(sentence, actors))
  const words = isHeadline || label !== null ? withPresentVerbs(tagged) : tagged
  const groups = findVerbGroups(words)
  const phrases = findNounPhrases(words, groups)
  const tree = findClauses(words, groups)
  const expressions = dateExpressions(words, dates, phrases)
  const scopes = scopeDates(words, tree, expressions, label)
  const relations = relatePhrases(words, tree, phrases)
  const phrased = { words, tree, phrases, relations }
  const found = findArguments(phrased, ({ head }) => {
    const { actor } = words[head]!
    return actor === null ? null : actors[actor]!.type === 'person'
  })
  const tells = tree.clauses.map((clause) => {
    const ownActor = hasOwnActor(words, tree, clause)
    const facts = factsOf(clause, ownActor, scopes[clause.index] ?? null, label !== null || isHeadline)
    return !isAsked(words, clause) && tellsEvent(words, clause, facts)
  })
  for (const { index } of tree.clauses) tells[index] ||= reportsEvent(words, tree, index, found, tells)
  const participants = findParticipants(phrased, actors, found, holdersOf(words, tree, tells))
  const events = tree.clauses.flatMap((clause): ClauseEvent[] => {
    const { index } = clause
    if (!tells[index]) return []
    return [
      {
        clause,
        kind: kindOf(words, tree, clause, found[index]!),
        date: scopes[index] ?? null,
        participants: participants[index]!,
        arguments: found[index]!,
        negated: isNegated(words, tree, clause, phrases),
        telling: tellingOf(words, tree, clause, found, phrases),
      },
    ]
  })
  events.sort((a, b) => a.clause.group!.head - b.clause.group!.head)
  return { sentence, words, tree, events }
}

/** With how surely a date of its own dates the clause; `closely` is before the verb or at most four words behind it. */
function factsOf({ group, kind }: Clause, ownActor: boolean, date: ClauseDate | null, isEntry: boolean): ClauseFacts {
  const labelled = date?.rule === 'label' || (isEntry && (kind === 'main' || kind === 'coordinate'))
  const dated = date?.source === 'own'
  const expression = date?.expression
  const datedFirmly = dated && expression?.attributive === false
  const datedClosely = datedFirmly && group !== null && expression.first - group.last <= 5
  return { ownActor, dated, datedFirmly, datedClosely, labelled }
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
