import type { EventRecord } from '../../src/model/event.js'
import { extractSource } from '../../src/pipeline.js'
import { type PageAssets, writePage } from '../../src/report/page.js'
import { withSource } from '../../src/report/report-document.js'
import { defaultOptions } from '../../src/run/settings/default-options.js'
import { isDate } from '../../src/run/settings/is-date.js'
import { sourceOf } from '../../src/run/sources/source-of.js'
import { eventsJsonl } from '../../src/write/formats/events-jsonl.js'
import type { Answer, Question } from './protocol.js'

/**
 * What `regesta extract` and `regesta report --no-map` make of a file of this text: the same bytes. The table of places would have to
 * be fetched for a map.
 */
export function readText({ name, text, mediaType, published }: Question, assets: PageAssets): Answer {
  if (published !== null && !isDate(published)) {
    return { kind: 'fault', message: `Unexpected date "${published}", expected EDTF, as 1987-05 or 1987-05-03` }
  }
  const extraction = extractSource(sourceOf({ id: name, text, mediaType, published }), defaultOptions)
  const { events, sentences } = extraction
  const count = (isCounted: (event: EventRecord) => boolean) => events.filter(isCounted).length
  return {
    kind: 'found',
    report: writePage({ title: name, documents: [withSource(events, text, extraction)] }, assets),
    records: events.map(eventsJsonl.write).join(''),
    figures: {
      sentences: sentences.length,
      events: events.length,
      dated: count(({ when }) => when !== null),
      cited: count(({ citations }) => citations.length > 0),
    },
  }
}
