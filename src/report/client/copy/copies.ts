import { flatColumns, flatRow } from '../../../export/flat-row.js'
import { describeSource, describeWhen, summarizeEvent } from '../../../export/summarize-event.js'
import type { EventRecord } from '../../../model/event.js'
import { csvLine } from '../../../tables/csv-line.js'

/** A form in which events are copied. */
interface Copy {
  readonly name: string
  readonly title: string
  write(events: readonly EventRecord[]): string
}

/** The forms in which events are copied out of the page. */
export const copies: readonly Copy[] = [
  {
    name: 'text',
    title: 'Date, who did what, the words of the source, and where they stand',
    write: (events) => events.map(textOf).join('\n\n'),
  },
  {
    name: 'CSV',
    title: 'A row an event, for a spreadsheet',
    write: (events) => [flatColumns, ...events.map(flatRow)].map((row) => csvLine(row)).join(''),
  },
  {
    name: 'citation',
    title: 'The words of the source with its references',
    write: (events) => events.map(citationOf).join('\n\n'),
  },
]

/** `March 1901: the Harbour Board bought the quay`, its sentence, and where it is written. */
function textOf(event: EventRecord): string {
  return `${describeWhen(event) ?? 'undated'}: ${summarizeEvent(event)}\n${quoteOf(event)}\n${describeSource(event)}`
}

/** `“In March 1901 …” (harbour.txt, line 2)`, and the references that it cites, each behind its marker. */
function citationOf(event: EventRecord): string {
  const { provenance, citations } = event
  const place = [
    provenance.source,
    ...(provenance.page === undefined ? [] : [`p. ${provenance.page}`]),
    `line ${provenance.line}`,
  ]
  const references = citations.map(({ marker, reference }) => {
    return reference === undefined ? marker : `${marker} ${reference.text.replace(/\s+/g, ' ')}`
  })
  return [`${quoteOf(event)} (${place.join(', ')})`, ...new Set(references)].join('\n')
}

function quoteOf({ quote }: EventRecord): string {
  return `“${quote.replace(/\s+/g, ' ')}”`
}
