import { createEventIds } from '../identity/event-id.js'
import type { Citation } from '../model/citation.js'
import type { DateMention } from '../model/date.js'
import type { EventRecord } from '../model/event.js'
import type { NamedMention } from '../model/named-mention.js'
import { bySentence } from '../text/by-sentence.js'
import type { Context } from '../text/context.js'
import type { TaggedSentence } from '../text/tagged-sentence.js'
import { labelsOf } from './dates/labels.js'
import { readSentence } from './read-sentence.js'
import { createRecords } from './records/records.js'
import { headlineOf } from './telling/headline-of.js'

/** What the events of a document are made from. */
export interface EventInput {
  readonly sentences: readonly TaggedSentence[]
  readonly citations: readonly Citation[]
  readonly dates: readonly DateMention[]
  readonly mentions: readonly NamedMention[]
  /** EDTF date of publication, or null. */
  readonly published: string | null
}

/** Characters. What is longer is a table or noise, never a sentence, and clauses look far ahead: it tells no events. */
const LONGEST_SENTENCE = 6_000

/** What no events are read in: notes, and what stands around what is said and written. */
const UNTOLD: ReadonlySet<TaggedSentence['kind']> = new Set(['note', 'label', 'head', 'entry'])

/** Finds the clauses that tell a happening and makes a record of each, sentence by sentence, as they are asked for. */
export function* findEvents(input: EventInput, context: Context): Generator<EventRecord> {
  const idOf = createEventIds(context.source.path)
  const dates = bySentence(input.dates, input.sentences.length)
  const mentions = bySentence(input.mentions, input.sentences.length)
  const citations = bySentence(input.citations, input.sentences.length)
  const labels = labelsOf(input.sentences, dates, context.source.text)
  const headline = headlineOf(input.sentences, dates, input.published !== null)
  for (const [at, sentence] of input.sentences.entries()) {
    const isHeadline = at === headline
    if (sentence.isForeign) continue
    if ((sentence.kind === 'heading' && !isHeadline) || UNTOLD.has(sentence.kind)) continue
    if (sentence.prose.text.length > LONGEST_SENTENCE) {
      const message = `No events are looked for in a sentence of more than ${LONGEST_SENTENCE} characters`
      context.report('long-sentence', 'warning', message, sentence.span)
      continue
    }
    const reading = readSentence(sentence, dates[at]!, mentions[at]!, { label: labels[at]!, isHeadline })
    if (reading.events.length > 0) yield* createRecords(reading, citations[at]!, idOf, context)
  }
}
