import { type CitedWork, citedWorksOf, eventsWithoutWork, nameParts, typeOfWork } from '../cited-works.js'
import type { ExportFormat } from '../export-format.js'
import { jsonMember, writeOneFile } from '../write-one-file.js'

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
  reason: 'without a reference',
  open: () =>
    writeOneFile({
      file: 'references.json',
      head: '[\n',
      separator: ',\n',
      tail: '\n]\n',
      partsOf: (document) => citedWorksOf(document).map((work) => jsonMember(itemOf(work), 1)),
      leftOutOf: eventsWithoutWork,
    }),
}

function itemOf({ file, reference }: CitedWork) {
  const { text, authors, title, year, urls, doi, isbn, pages } = reference
  const [url] = urls ?? []
  return {
    id: `${file}#${reference.start}`,
    type: typeOfWork(reference),
    ...(title === undefined ? {} : { title }),
    ...(authors === undefined ? {} : { author: authors.map(nameParts) }),
    ...(year === undefined || !/^-?\d{1,4}$/.test(year) ? {} : { issued: { 'date-parts': [[Number(year)]] } }),
    ...(pages === undefined ? {} : { page: pages }),
    ...(doi === undefined ? {} : { DOI: doi }),
    ...(isbn === undefined ? {} : { ISBN: isbn }),
    ...(url === undefined ? {} : { URL: url }),
    note: text.replaceAll(/\s+/g, ' '),
  }
}
