import type { EventRecord } from '../model/event.js'
import type { ExportDocument } from './export-format.js'

/** A reference that is cited for an event. */
export type Cited = NonNullable<EventRecord['citations'][number]['reference']>

/** A reference with where it stands. */
export interface CitedWork {
  /** The file that holds it: its document, or the bibliography of that. */
  readonly file: string
  readonly reference: Cited
}

/** The references that are cited for the events of a document, each once, in the order of their first uses. */
export function citedWorksOf({ document, events }: ExportDocument): CitedWork[] {
  const cited = new Map<string, CitedWork>()
  for (const { citations } of events) {
    for (const { reference } of citations) {
      if (reference === undefined) continue
      const file = reference.file ?? document.source
      const place = `${file}#${reference.start}`
      if (!cited.has(place)) cited.set(place, { file, reference })
    }
  }
  return [...cited.values()]
}

/** How many events of a document cite nothing that is known. */
export function eventsWithoutWork({ events }: ExportDocument): number {
  return events.filter(({ citations }) => citations.every(({ reference }) => reference === undefined)).length
}

/** The type that a bibliography states; else a book by its ISBN, a page of the web by its address alone. */
export function typeOfWork({ type, isbn, doi, urls, text }: Cited): string {
  if (type !== undefined) return type
  if (isbn !== undefined) return 'book'
  return doi === undefined && urls?.length === 1 && text === urls[0] ? 'webpage' : 'document'
}

/** A name of an author in its parts: `Lenz, Anna` is a person's; one without a comma is taken as it stands. */
export function nameParts(
  name: string,
): { readonly family: string; readonly given: string } | { readonly literal: string } {
  const [family = name, given] = name.split(/, (.*)/s)
  return given === undefined ? { literal: name } : { family, given }
}
