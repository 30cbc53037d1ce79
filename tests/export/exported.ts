import type { ExportDocument, ExportFormat, ExportSetting, Piece } from '../../src/export/export-format.js'
import { coverageOf } from '../../src/model/coverage-of.js'
import type { Extraction } from '../../src/model/extraction.js'
import { countsOf } from '../../src/run/work/count.js'
import { folderOf } from '../support/regesta.js'

/** A document of an output as its extraction stands in a manifest. */
export function exportDocument(extraction: Extraction, text: string): ExportDocument {
  const { source, mediaType, sha256, published } = extraction.document
  const path = `${source}.events.jsonl`
  const outputs = [{ format: 'events-jsonl', path, sha256 }]
  const [counts, coverage] = [
    countsOf(extraction, extraction.events.length),
    coverageOf(extraction.citations, extraction.lookalikes),
  ]
  return {
    document: { source, mediaType, sha256, published, outputs, counts, coverage },
    events: extraction.events,
    text,
  }
}

/** What a form of text writes: its files, and how many events have no place in it. */
export function writtenBy(
  format: ExportFormat,
  documents: readonly ExportDocument[],
  positions: ExportSetting['positions'] = 'code-points',
) {
  if (format.kind !== 'text') throw new Error(`Unexpected ${format.name}, expected a form of text`)
  const writer = format.open({ documents: documents.length, positions })
  const files = new Map<string, string>()
  const take = (pieces: Iterable<Piece>) => {
    for (const { file, text } of pieces) files.set(file, (files.get(file) ?? '') + text)
  }
  take(writer.begin())
  for (const document of documents) take(writer.add(document))
  take(writer.end())
  return {
    files: [...files].map(([name, text]) => ({ name, text })),
    leftOut: writer.leftOut(),
    reason: format.reason,
  }
}

/** The one file that a form of text writes. */
export function textOf(...written: Parameters<typeof writtenBy>): string {
  return writtenBy(...written).files[0]!.text
}

/** An output on the disk, as a batch would have written it; gone when the test is over. */
export function outputOf(documents: readonly ExportDocument[]): string {
  const jsonl = ({ events }: ExportDocument) => events.map((event) => `${JSON.stringify(event)}\n`).join('')
  const totals = {
    documents: documents.length,
    failures: 0,
    sentences: 0,
    citations: 0,
    dates: 0,
    actors: 0,
    events: 0,
    issues: 0,
  }
  const coverage = { found: 0, attached: 0, assumed: 0, orphan: 0, flag: 0 }
  const batch = {
    leadingMarker: 'previous',
    dateMode: 'auto',
    published: null,
    encoding: 'utf-8',
    formats: ['events-jsonl'],
  }
  const manifest = {
    ...{ schema: 'regesta/manifest@1', version: '0.0.0', options: batch },
    ...{ documents: documents.map(({ document }) => document), failures: [], totals, coverage },
  }
  return folderOf({
    'output/manifest.json': JSON.stringify(manifest),
    ...Object.fromEntries(documents.map((one) => [`output/${one.document.outputs[0]!.path}`, jsonl(one)])),
    ...Object.fromEntries(documents.map(({ document, text }) => [`seeds/${document.source}`, text ?? ''])),
  })
}
