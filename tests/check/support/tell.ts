import { createHash } from 'node:crypto'
import { boundsOf } from '../../../src/calendar/bounds-of.js'
import type { SourceReading } from '../../../src/check/input/checked-document.js'
import { createEventIds } from '../../../src/identity/event-id.js'
import type { EventActor, EventRecord } from '../../../src/model/event.js'
import { createLocator } from '../../../src/text/source.js'
import { miniRead } from './mini-reader.js'

/** An event as a test tells it: words of a sentence; the offsets are found. */
export interface Told {
  /** Index of the sentence. */
  readonly sentence: number
  /** Words of the clause; the whole sentence if absent. */
  readonly clause?: string
  readonly trigger: string
  readonly lemma?: string
  /** Words of the date, and its EDTF. */
  readonly when?: readonly [text: string, edtf: string]
  readonly actors?: readonly string[]
  readonly places?: readonly string[]
}

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** The records of a small document, as an extraction would write them. */
export function tell(path: string, text: string, events: readonly Told[], reading = miniRead(text)): EventRecord[] {
  const idOf = createEventIds(path)
  const locate = createLocator(text)
  return events.map((event) => {
    const sentence = reading.sentences[event.sentence]!
    const span = { start: sentence.start, end: sentence.end }
    const clause = event.clause === undefined ? span : spanOf(text, event.clause, span.start)
    const trigger = spanOf(text, event.trigger, clause.start)
    const mention = (name: string): Omit<EventActor, 'role'> => ({
      name,
      type: 'organization',
      entity: name.toLowerCase().replace(/\W+/g, '-'),
      text: name,
      ...spanOf(text, name, span.start),
    })
    return {
      schema: 'regesta/event@2',
      id: idOf(sentence.text, event.trigger),
      kind: 'other',
      quote: text.slice(span.start, span.end),
      clause,
      trigger: { text: event.trigger, lemma: event.lemma ?? event.trigger, ...trigger },
      negated: false,
      modality: 'asserted',
      when: event.when ? whenOf(text, event.when, span.start) : null,
      arguments: (event.actors ?? []).slice(0, 1).map((name) => {
        const span = spanOf(text, name, sentence.start)
        const word = name.split(' ').at(-1)!
        const head = { text: word, start: span.end - word.length, end: span.end }
        return { role: 'agent', text: name, ...span, head, rule: 'clause-subject' }
      }),
      actors: (event.actors ?? []).map((name, index) => ({
        ...mention(name),
        role: index === 0 ? 'agent' : 'patient',
      })),
      places: (event.places ?? []).map(mention),
      citations: citationsOf(reading, event.sentence, clause),
      provenance: {
        source: path,
        sha256: sha256(text),
        ...span,
        ...locate(span.start),
        sentence: event.sentence,
        section: [...sentence.section],
      },
    }
  })
}

function spanOf(text: string, words: string, from: number) {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`Unexpected "${words}", expected words of the sentence at ${from}`)
  return { start, end: start + words.length }
}

function whenOf(text: string, [words, edtf]: readonly [string, string], from: number) {
  const { earliest, latest, precision } = boundsOf(edtf)
  const span = spanOf(text, words, from)
  return { text: words, ...span, edtf, earliest, latest, precision, anchor: 'explicit' as const, rule: 'behind-verb' }
}

function citationsOf({ citations }: SourceReading, sentence: number, clause: { start: number; end: number }) {
  const own = citations.filter((citation) => citation.sentence === sentence)
  const inner = own.filter(({ scope, start, end }) => scope === 'clause' && start > clause.start && end <= clause.end)
  const covering = inner.length > 0 ? inner : own.filter(({ scope }) => scope === 'sentence')
  return covering.map(({ marker, labels, start, end, scope, rule, status }) => {
    return { marker, labels, start, end, scope, rule, status }
  })
}
