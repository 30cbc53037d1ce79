import { boundsOf } from '../../src/calendar/bounds-of.js'
import type { ExportDocument } from '../../src/export/export-format.js'
import { documents } from './exported-samples.js'

/** A document with an event for each date of EDTF, `era-0`, `era-1` …, to see what a program does with its years. */
export function eraDocument(dates: readonly string[]): ExportDocument {
  const [first] = documents
  const [event] = first!.events
  const events = dates.map((edtf, index) => ({
    ...event!,
    id: `era-${index}`,
    when: { ...event!.when!, edtf, ...boundsOf(edtf) },
  }))
  return { ...first!, events }
}
