import type { EventRecord } from '../model/event.js'
import type { Value } from '../tables/rows-of.js'
import { describeWhen, summarizeEvent } from './summarize-event.js'

/** The columns, each with what stands in it; lists are joined by `; `. */
const columns: readonly (readonly [string, (event: EventRecord) => Value])[] = [
  ['id', ({ id }) => id],
  ['source', ({ provenance }) => provenance.source],
  ['line', ({ provenance }) => provenance.line],
  ['page', ({ provenance }) => provenance.page ?? null],
  ['section', ({ provenance }) => provenance.section],
  ['date', describeWhen],
  ['edtf', ({ when }) => when?.edtf ?? null],
  ['earliest', ({ when }) => when?.earliest ?? null],
  ['latest', ({ when }) => when?.latest ?? null],
  ['precision', ({ when }) => when?.precision ?? null],
  ['kind', ({ kind }) => kind],
  ['trigger', ({ trigger }) => trigger.text],
  ['summary', summarizeEvent],
  ['negated', ({ negated }) => negated],
  ['modality', ({ modality }) => modality],
  ['reporter', ({ reporter }) => reporter?.text ?? null],
  ['agents', (event) => namesOf(event, 'agent')],
  ['patients', (event) => namesOf(event, 'patient')],
  ['others', (event) => namesOf(event, 'other')],
  ['places', ({ places }) => places.map(({ name }) => name)],
  ['arguments', (event) => event.arguments.map(({ role, text }) => `${role}: ${text.replace(/\s+/g, ' ')}`)],
  ['citations', ({ citations }) => citations.map(({ marker }) => marker)],
  ['references', ({ citations }) => citations.flatMap(({ reference }) => reference?.text ?? [])],
  ['quote', ({ quote }) => quote],
]

/** The names of the columns of one table of events. */
export const flatColumns: readonly string[] = columns.map(([name]) => name)

/** An event as one row, in the order of the columns. */
export function flatRow(event: EventRecord): Value[] {
  return columns.map(([, value]) => value(event))
}

function namesOf({ actors }: EventRecord, side: EventRecord['actors'][number]['role']): string[] {
  return [...new Set(actors.filter(({ role }) => role === side).map(({ name }) => name))]
}
