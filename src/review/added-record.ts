import { createEventIds } from '../identity/event-id.js'
import type { EventCitation, EventRecord } from '../model/event.js'
import { createLocator } from '../text/source.js'
import { changeRecord } from './change-record.js'
import { asOfEvent } from './citations-of.js'
import type { Added } from './decision.js'
import type { Passage } from './passages.js'
import type { Placed } from './place-words.js'
import { UnfitError } from './review-fault.js'
import type { Surroundings } from './surroundings.js'

/**
 * The record of an event that a person adds by its trigger: its sentence is its clause and its quote, and what the person
 * does not say is left open. Its id is that which an extraction would give it, with the next ordinal that is free.
 * @param word Where the trigger stands by now.
 * @param taken Ids of other events of the document.
 * @throws {UnfitError} where it is in no sentence.
 */
export function addedRecord(
  { trigger, fields = {} }: Added,
  word: Placed,
  around: Surroundings,
  taken: ReadonlySet<string>,
): EventRecord {
  const { sentences } = around.passages()
  const index = sentences.findIndex(({ start, end }) => start <= word.start && word.end <= end)
  const sentence = sentences[index]
  if (sentence === undefined) {
    const message = `Unexpected ${JSON.stringify(word.text)} at ${word.start}, expected a word of a sentence`
    throw new UnfitError({ code: 'span', field: 'trigger.start', message, span: word })
  }
  const { start, end } = sentence
  const slice = around.text.slice(start, end)
  const record: EventRecord = {
    schema: 'regesta/event@2',
    id: freeId(around.path, sentence.text, word.text, taken),
    kind: 'other',
    quote: around.isMarkup || sentence.isParted === true ? sentence.text : slice,
    clause: { start, end },
    trigger: { text: word.text, lemma: trigger.lemma ?? word.text.toLowerCase(), start: word.start, end: word.end },
    negated: false,
    modality: 'asserted',
    when: null,
    arguments: [],
    actors: [],
    places: [],
    citations: citationsAt(index, word.end, around),
    provenance: provenanceOf(sentence, index, slice, around),
  }
  return changeRecord(record, fields, around, word.start - trigger.start)
}

function freeId(path: string, sentence: string, trigger: string, taken: ReadonlySet<string>): string {
  const idOf = createEventIds(path)
  for (;;) {
    const id = idOf(sentence, trigger)
    if (!taken.has(id)) return id
  }
}

/** The next markers of the sentence behind the word, a stack of them together; else those of the sentence. */
function citationsAt(index: number, from: number, { passages }: Surroundings): EventCitation[] {
  const own = passages().citations.filter(({ sentence, kind, status }) => {
    return sentence === index && kind !== 'flag' && status !== 'orphan'
  })
  const inner = own.filter(({ scope, start }) => scope === 'clause' && start >= from)
  const gap = inner.findIndex(({ start }, at) => at > 0 && start !== inner[at - 1]!.end)
  const next = gap < 0 ? inner : inner.slice(0, gap)
  return (next.length > 0 ? next : own.filter(({ scope }) => scope === 'sentence')).map(asOfEvent)
}

function provenanceOf(
  { start, end, text, section, isParted }: Passage,
  sentence: number,
  slice: string,
  around: Surroundings,
): EventRecord['provenance'] {
  return {
    source: around.path,
    sha256: around.sha256,
    start,
    end,
    ...((around.isMarkup || isParted === true) && text !== slice ? { raw: slice } : {}),
    ...createLocator(around.text)(start),
    sentence,
    section: [...section],
  }
}
