import { createEventIds } from '../../identity/event-id.js'
import type { EventRecord } from '../../model/event.js'
import type { Rule } from '../rule.js'

/** An id does not follow from what it names. */
export const idNotFromContent: Rule = {
  name: 'id-not-from-content',
  severity: 'error',
  summary: 'An id does not follow from what it names',
  help:
    "An id is computed from the source's path, the sentence without its markers, the trigger, and the ordinal among " +
    'events that agree in these. One that does not follow was edited, or the record got a sentence or trigger of ' +
    'another one, and links to it lead astray. A record that was deleted from among equals shifts the ordinals of ' +
    'those behind it. Extract again.',
  *reading({ sentences }, { sourcePath, records, review }) {
    const texts = new Map(sentences.map(({ start, text }) => [start, text]))
    const idOf = createEventIds(sourcePath)
    for (const { line, record } of records) {
      const text = texts.get(record.provenance.start)
      if (text === undefined) continue
      const expected = idOf(text, record.trigger.text)
      if (record.id === expected || (review !== null && isOfEqual(record, text, sourcePath))) continue
      const message = `Unexpected id ${record.id}, expected ${expected} for this sentence and trigger`
      yield { message, line, field: 'id', span: record.trigger }
    }
  },
}

/** So many events that agree in sentence and trigger are thought of. */
const MOST_EQUALS = 20

/** Whether an id is that of another of its equals: people leave some out and add others, which shifts no ids. */
function isOfEqual({ id, trigger }: EventRecord, sentence: string, path: string): boolean {
  const idOf = createEventIds(path)
  return Array.from({ length: MOST_EQUALS }, () => idOf(sentence, trigger.text)).includes(id)
}
