import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Extraction } from '../../src/model/extraction.js'
import { writePage } from '../../src/report/page.js'
import type { ReportReview } from '../../src/report/report-data.js'
import { folderOf } from './regesta.js'

const asset = (name: string) => readFileSync(join(import.meta.dirname, '../../dist/report/client', name), 'utf8')

/** An extraction, its text, and what people decided on it. */
type PageDocument = readonly [Extraction, string, ReportReview?]

const documentOf = ([extraction, text, review]: PageDocument) => ({ extraction, text, ...(review && { review }) })

/** The report of the given extractions and texts as the build's page. */
export function pageTextOf(documents: readonly PageDocument[], title = 'report'): string {
  const assets = { frame: asset('frame.html'), style: asset('page.css'), script: asset('main.js') }
  return writePage({ title, documents: documents.map(documentOf) }, assets)
}

/** The same as a file that is gone when the test is over; its address. */
export function pageOf(documents: readonly PageDocument[], title?: string): string {
  const file = join(folderOf(), 'report.html')
  writeFileSync(file, pageTextOf(documents, title))
  return pathToFileURL(file).href
}
