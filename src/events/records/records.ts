import { boundsOf } from '../../calendar/bounds-of.js'
import type { ActorMention } from '../../model/actor.js'
import type { Citation } from '../../model/citation.js'
import type { EventActor, EventArgument, EventDate, EventPlace, EventRecord } from '../../model/event.js'
import type { NamedMention } from '../../model/named-mention.js'
import type { Span } from '../../model/span.js'
import type { Context } from '../../text/context.js'
import { type Prose, toClean, toSource } from '../../text/prose.js'
import { type SourceWords, wordsInSource } from '../../text/words-in-source.js'
import type { Argument } from '../arguments/argument.js'
import type { Clause } from '../clauses/clause.js'
import type { ClauseDate } from '../dates/date-scope.js'
import type { Participant } from '../participants/find-participants.js'
import type { Telling } from '../telling/modality.js'
import type { Word } from '../words/word.js'
import { citationsOf, stackMarkers } from './citations-of.js'
import type { SentenceReading } from './sentence-reading.js'

/** Makes the records of the events of one sentence; `citations` are those that belong to it. */
export function createRecords(
  reading: SentenceReading,
  citations: readonly Citation[],
  idOf: (sentence: string, trigger: string) => string,
  context: Context,
): EventRecord[] {
  const { sentence, words } = reading
  const { span, prose, section, index } = sentence
  const stacks = stackMarkers(sentence, citations)
  const source = context.source
  const slice = source.text.slice(span.start, span.end)
  const isClean = source.mediaType === 'text/html' || sentence.hidden.length > 0
  const cited = citationsOf(
    stacks,
    reading.events.map(({ clause }) => ({
      start: firstWord(reading, clause).start,
      end: words[clause.group!.head]!.end,
    })),
  )
  const records = reading.events.map((event, at): EventRecord => {
    const word = words[event.clause.group!.head]!
    const { text, start, end, raw } = wordsInSource(sentence, word.start, word.end, source.text)
    const { actors, places } = createParticipants(event.participants, prose, source.text)
    return {
      schema: 'regesta/event@2',
      id: idOf(prose.text, text),
      kind: event.kind,
      quote: isClean ? prose.text : slice,
      clause: clauseSpan(reading, event.clause),
      trigger:
        raw === undefined ? { text, lemma: word.lemma, start, end } : { text, lemma: word.lemma, start, end, raw },
      negated: event.negated,
      modality: event.telling.modality,
      ...reporterOf(reading, event.telling, source.text),
      when: event.date && createDate(reading, event.date, context),
      arguments: event.arguments.map((argument) => createArgument(reading, argument, source.text)),
      actors,
      places,
      citations: cited[at]!,
      provenance: {
        source: source.path,
        sha256: source.sha256,
        start: span.start,
        end: span.end,
        ...(isClean && prose.text !== slice ? { raw: slice } : {}),
        ...context.locate(span.start),
        sentence: index,
        section: [...section],
      },
    }
  })
  return records.sort((a, b) => a.trigger.start - b.trigger.start)
}

/** Words of a sentence as the source has them; `first` and `last` are indexes, `last` inclusive. */
function wordsAt({ sentence, words }: SentenceReading, first: number, last: number, source: string): SourceWords {
  return wordsInSource(sentence, words[first]!.start, words[last]!.end, source)
}

function createArgument(reading: SentenceReading, { role, phrase, rule }: Argument, source: string): EventArgument {
  const { start, end, head } = phrase
  const words = wordsAt(reading, start, end - 1, source)
  const { text, raw } = words
  const top = wordsAt(reading, head, head, source)
  if (raw === undefined) return { role, text, start: words.start, end: words.end, head: top, rule }
  return { role, text, start: words.start, end: words.end, raw, head: top, rule }
}

function reporterOf(reading: SentenceReading, { reporter }: Telling, source: string): { reporter?: SourceWords } {
  return reporter === null ? {} : { reporter: wordsAt(reading, reporter.start, reporter.end - 1, source) }
}

function firstWord({ words, tree }: SentenceReading, clause: Clause): Word {
  return (
    words.find(({ index, pos }) => tree.owner[index] === clause.index && pos !== 'PUNCT') ?? words[clause.group!.first]!
  )
}

/** The stretch of the source from the first to the last word of the clause. */
function clauseSpan(reading: SentenceReading, clause: Clause): Span {
  const { sentence, words, tree } = reading
  const own = words.findLast(({ index, pos }) => tree.owner[index] === clause.index && pos !== 'PUNCT')
  const last = own ?? words[clause.group!.last]!
  return toSource(sentence.prose, firstWord(reading, clause).start, last.end)
}

function createDate(reading: SentenceReading, date: ClauseDate, context: Context): EventDate {
  const { expression, mention, edtf, source, rule } = date
  const words = expression === null ? mention : wordsAt(reading, expression.first, expression.last, context.source.text)
  const { text, start, end, raw } = words
  return {
    text,
    start,
    end,
    ...(raw === undefined ? {} : { raw }),
    edtf,
    ...boundsOf(edtf),
    anchor: source === 'carried' ? 'carried' : mention.anchor,
    rule,
  }
}

/** Actors and places under the names that the clause uses, each entity once: where it is named twice, the first stands. */
function createParticipants(
  participants: readonly Participant[],
  prose: Prose,
  source: string,
): { actors: EventActor[]; places: EventPlace[] } {
  const actors: EventActor[] = []
  const places: EventPlace[] = []
  const seen = new Set<string>()
  const named = participants.flatMap(({ mention, role }) =>
    mention.partner
      ? [
          { mention, role },
          { mention: { ...mention, ...nameOf(mention.partner) }, role },
        ]
      : [{ mention, role }],
  )
  for (const { mention, role } of named) {
    if (seen.has(mention.entity)) continue
    seen.add(mention.entity)
    const place = placeOf(mention, prose, source)
    if (role === 'place') places.push(place)
    else actors.push(Object.assign(place, { role }))
  }
  return { actors, places }
}

function nameOf({ name, entity, type }: ActorMention): Pick<ActorMention, 'name' | 'entity' | 'type'> {
  return { name, entity, type }
}

/** A mention as a record has it: under the name that the clause uses, or that of whom a pronoun stands for. */
function placeOf(mention: NamedMention, prose: Prose, source: string): EventPlace {
  const { type, entity, text, start, end, title, resolved, certainty, label, id, raw } = mention
  const name =
    resolved === undefined ? prose.text.slice(toClean(prose, start), toClean(prose, end)).trim() : mention.name
  // Key by key, since the engine is slow where copies stand in an object.
  const place: { -readonly [Key in keyof EventPlace]: EventPlace[Key] } = { name, type, entity, text, start, end }
  if (raw !== undefined) place.raw = raw
  if (title !== undefined) place.title = title
  if (resolved !== undefined) place.resolved = resolved
  if (certainty !== undefined) place.certainty = certainty
  if (label !== undefined) place.label = { text: source.slice(label.start, label.end), ...label }
  if (id !== undefined) place.id = id
  return place
}
