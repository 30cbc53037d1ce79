import type { EventRecord } from '../../model/event.js'
import type { ExportDocument, ExportFormat } from '../export-format.js'

type Cited = NonNullable<EventRecord['citations'][number]['reference']>

/**
 * The references that are cited for events, as CSL-JSON (schema 1.0.2): one item a reference, with what is certain of it and
 * its words in `note`. A marker that leads to no reference has none.
 */
export const cslJson: ExportFormat = {
  name: 'csl-json',
  summary: 'the references of events, for Zotero, pandoc',
  file: 'references.json',
  kind: 'text',
  needsSources: false,
  write: (documents) => {
    const items = documents.flatMap(itemsOf)
    const events = documents.flatMap((document) => document.events)
    const leftOut = events.filter(({ citations }) => citations.every(({ reference }) => reference === undefined)).length
    return {
      files: [{ name: 'references.json', text: `${JSON.stringify(items, null, 2)}\n` }],
      leftOut,
      reason: 'without a reference',
    }
  },
}

/** The references of a document, each once, in the order of their first uses. */
function itemsOf({ document, events }: ExportDocument) {
  const cited = new Map<string, Cited>()
  for (const { citations } of events) {
    for (const { reference } of citations) {
      if (reference === undefined) continue
      const id = `${reference.file ?? document.source}#${reference.start}`
      if (!cited.has(id)) cited.set(id, reference)
    }
  }
  return [...cited].map(([id, reference]) => itemOf(id, reference))
}

function itemOf(id: string, reference: Cited) {
  const { text, authors, title, year, urls, doi, isbn, pages } = reference
  const [url] = urls ?? []
  return {
    id,
    type: typeOf(reference),
    ...(title === undefined ? {} : { title }),
    ...(authors === undefined ? {} : { author: authors.map(nameOf) }),
    ...(year === undefined || !/^-?\d{1,4}$/.test(year) ? {} : { issued: { 'date-parts': [[Number(year)]] } }),
    ...(pages === undefined ? {} : { page: pages }),
    ...(doi === undefined ? {} : { DOI: doi }),
    ...(isbn === undefined ? {} : { ISBN: isbn }),
    ...(url === undefined ? {} : { URL: url }),
    note: text.replaceAll(/\s+/g, ' '),
  }
}

/** The type that a bibliography states; else a book by its ISBN, a page of the web by its address alone. */
function typeOf({ type, isbn, doi, urls, text }: Cited): string {
  if (type !== undefined) return type
  if (isbn !== undefined) return 'book'
  return doi === undefined && urls?.length === 1 && text === urls[0] ? 'webpage' : 'document'
}

/** `Lenz, Anna` is a person's name; one without a comma is taken as it stands. */
function nameOf(name: string) {
  const [family = name, given] = name.split(/, (.*)/s)
  return given === undefined ? { literal: name } : { family, given }
}
