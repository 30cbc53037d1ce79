import type { EventRecord } from '../../model/event.js'
import { codePointOffsets } from '../code-points.js'
import type { ExportDocument, ExportFormat, ExportSetting } from '../export-format.js'
import { describeWhen, summarizeEvent } from '../summarize-event.js'
import { jsonMember, writeOneFile } from '../write-one-file.js'

/** Code points of text before and after a quote that tell it from its equals. */
const CONTEXT = 32

/**
 * W3C Web Annotations (JSON-LD), one an event, on the clause that tells it. Both selectors describe the same text:
 * `TextQuoteSelector` by its words, `TextPositionSelector` by offsets in code points, as the recommendation says, or in the UTF-16
 * units that programs in JavaScript count. A page of HTML is selected by its words alone, since its offsets count the markup.
 */
export const webannotation: ExportFormat = {
  name: 'webannotation',
  summary: 'W3C Web Annotation, for annotation tools',
  file: 'regesta.jsonld',
  kind: 'text',
  needsSources: true,
  open: ({ positions }) => {
    let total = 0
    return writeOneFile({
      file: 'regesta.jsonld',
      head,
      separator: ',\n',
      // How many there are is known when all are written.
      tail: () => `\n    ]\n  },\n  "total": ${total}\n}\n`,
      partsOf(document) {
        total += document.events.length
        return annotationsOf(document, positions).map((annotation) => jsonMember(annotation, 3))
      },
    })
  },
}

const head = `{
  "@context": "http://www.w3.org/ns/anno.jsonld",
  "id": "urn:regesta:annotations",
  "type": "AnnotationCollection",
  "label": "Events",
  "first": {
    "id": "urn:regesta:annotations:1",
    "type": "AnnotationPage",
    "startIndex": 0,
    "items": [
`

function annotationsOf({ document, events, text }: ExportDocument, positions: ExportSetting['positions']) {
  const markup = document.mediaType.includes('html')
  const points = positions === 'utf-16' ? (offset: number) => offset : codePointOffsets(text ?? '')
  return events.map((event) => ({
    id: `urn:regesta:${event.id}`,
    type: 'Annotation',
    motivation: 'describing',
    body: bodiesOf(event),
    target: {
      source: document.source.split('/').map(encodeURIComponent).join('/'),
      selector: markup
        ? [{ type: 'TextQuoteSelector', exact: event.quote }]
        : [quoteSelector(text ?? '', event), positionSelector(points, event)],
    },
  }))
}

function bodiesOf(event: EventRecord) {
  const words = [summarizeEvent(event), describeWhen(event)].filter((part) => part !== null).join(': ')
  const text = (value: string, purpose: string) => ({ type: 'TextualBody', value, purpose, format: 'text/plain' })
  const names = new Set([...event.actors, ...event.places].map(({ name }) => name))
  return [
    { ...text(words, 'describing'), language: 'en' },
    text(event.trigger.lemma, 'classifying'),
    ...(event.when === null ? [] : [text(event.when.edtf, 'tagging')]),
    ...[...names].map((name) => text(name, 'tagging')),
  ]
}

function quoteSelector(text: string, { clause: { start, end } }: EventRecord) {
  const before = Array.from(text.slice(Math.max(0, start - 2 * CONTEXT), start)).slice(-CONTEXT)
  const after = Array.from(text.slice(end, end + 2 * CONTEXT)).slice(0, CONTEXT)
  return { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: before.join(''), suffix: after.join('') }
}

function positionSelector(points: (offset: number) => number, { clause }: EventRecord) {
  return { type: 'TextPositionSelector', start: points(clause.start), end: points(clause.end) }
}
