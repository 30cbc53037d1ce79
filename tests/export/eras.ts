import { boundsOf } from '../../src/calendar/bounds-of.js'
import type { ExportDocument } from '../../src/export/export-format.js'
import { documents } from './exported-samples.js'

/** A document with an event for each date of EDTF, `era-0`, `era-1` …, to see what a program does with its years. */
export function eraDocument(dates: readonly string[], source = 'harbour.txt'): ExportDocument {
  const [first] = documents
  const [event] = first!.events
  const { outputs, ...document } = first!.document
  const events = dates.map((edtf, index) => ({
    ...event!,
    id: `evt_${`${index}`.padStart(12, '0')}`,
    provenance: { ...event!.provenance, source },
    when: { ...event!.when!, edtf, ...boundsOf(edtf) },
  }))
  return {
    ...first!,
    document: { ...document, source, outputs: outputs.map((one) => ({ ...one, path: `${source}.events.jsonl` })) },
    events,
  }
}

/** Dates of every kind, with the years of their first and last day as astronomers count them; null where one is open. */
export const years: readonly { readonly edtf: string; readonly from: number | null; readonly to: number | null }[] = [
  { edtf: '-0043-03-15', from: -43, to: -43 },
  { edtf: '-0043', from: -43, to: -43 },
  { edtf: '0000', from: 0, to: 0 },
  { edtf: '0001', from: 1, to: 1 },
  { edtf: '0079-08-24', from: 79, to: 79 },
  { edtf: '0099~', from: 99, to: 99 },
  { edtf: 'Y-11999', from: -11999, to: -11999 },
  { edtf: 'Y-11999/Y-10999', from: -11999, to: -10999 },
  { edtf: 'Y12026', from: 12026, to: 12026 },
  { edtf: '-04XX', from: -499, to: -400 },
  { edtf: '01XX', from: 100, to: 199 },
  { edtf: '197X', from: 1970, to: 1979 },
  { edtf: '1XXX', from: 1000, to: 1999 },
  { edtf: '[1648,1649]', from: 1648, to: 1649 },
  { edtf: '{1648,1650}', from: 1648, to: 1650 },
  { edtf: '1914/..', from: 1914, to: null },
  { edtf: '../1978-10', from: null, to: 1978 },
  { edtf: '-0218/-0200', from: -218, to: -200 },
]

/** A document with an event for each of them. */
export const yearsDocument = eraDocument(
  years.map(({ edtf }) => edtf),
  'years.txt',
)
