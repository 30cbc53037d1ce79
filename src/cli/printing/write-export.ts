import { once } from 'node:events'
import { join } from 'node:path'
import type { DatabaseExport, ExportDocument, ExportSetting, Piece, TextExport } from '../../export/export-format.js'
import { UsageError } from '../../run/errors/usage-error.js'
import { counted } from '../../terminal/counted.js'
import { give, warn } from '../../terminal/print.js'
import type { ExportTarget } from '../options/export-target.js'
import type { Places } from '../options/places.js'

/** Writes an output in another form. Returns the paths of what was written. */
export async function writeExport(
  target: ExportTarget,
  places: Places,
  positions: ExportSetting['positions'],
): Promise<string[]> {
  const { format } = target
  return format.kind === 'text'
    ? writeTexts(format, target, places, positions)
    : writeByDatabase(format, target, places.output)
}

async function writeTexts(
  format: TextExport,
  target: ExportTarget,
  places: Places,
  positions: ExportSetting['positions'],
): Promise<string[]> {
  const { writeAside } = await import('../../run/files/write-aside.js')
  const { writePieces } = await import('../../run/files/write-pieces.js')
  const { count, documents } = await openForExport(format, places)
  const writer = format.open({ documents: count, positions })
  let total = 0
  async function* pieces(): AsyncGenerator<Piece> {
    yield* writer.begin()
    for await (const document of documents) {
      total += document.events.length
      yield* writer.add(document)
    }
    yield* writer.end()
  }
  let paths: string[] = []
  if (target.printed) for await (const { text } of pieces()) await print(text)
  else {
    const nameOf = (file: string) => (format.file === null ? file : (target.file ?? file))
    paths = await writeAside(target.folder, (aside) => writePieces(aside, pieces(), nameOf))
  }
  const leftOut = writer.leftOut()
  if (leftOut > 0) warn(`Left out ${format.reason}: ${leftOut} of ${counted(total, 'event')}\n`)
  return paths
}

async function print(text: string): Promise<void> {
  if (!give(text)) await once(process.stdout, 'drain')
}

/**
 * The documents of an output, one after the other, with the texts of their sources where the form needs them.
 * @throws {UsageError} where a source is gone or has changed.
 */
async function openForExport(
  format: TextExport,
  { output, told }: Places,
): Promise<{ count: number; documents: AsyncIterable<ExportDocument> }> {
  const { openOutput } = await import('../../run/output/read-output.js')
  const { manifest, documents } = await openOutput(output)
  const count = manifest.documents.length
  if (!format.needsSources) return { count, documents: withoutTexts(documents) }
  const { openSources } = await import('../../run/sources/open-sources.js')
  const { sourcePlacesOf } = await import('../../run/sources/source-places.js')
  const { readUnchangedSource } = await import('../../run/sources/read-unchanged-source.js')
  const sources = await openSources(await sourcePlacesOf(output, { ...told, manifest: manifest.sources }), output)
  async function* withTexts(): AsyncGenerator<ExportDocument> {
    for await (const { document, events } of documents) {
      const source = await readUnchangedSource(sources, document, manifest.options)
      if (typeof source === 'string') {
        throw new UsageError(
          `${document.source}: ${source} ${format.name} needs it: put it back or extract again, or name its folder by --source`,
        )
      }
      yield { document, events, text: source.text }
    }
  }
  return { count, documents: withTexts() }
}

async function* withoutTexts(documents: AsyncIterable<Omit<ExportDocument, 'text'>>): AsyncGenerator<ExportDocument> {
  for await (const document of documents) yield { ...document, text: null }
}

async function writeByDatabase(format: DatabaseExport, target: ExportTarget, output: string): Promise<string[]> {
  const { viewFilesOf } = await import('../../run/output/read-output.js')
  const { openDatabase } = await import('../../query/database.js')
  const { writeAside } = await import('../../run/files/write-aside.js')
  const database = await openDatabase(await viewFilesOf(output), { locked: false })
  try {
    return await writeAside(target.folder, async (aside) => {
      const place = target.file === null ? aside : join(aside, target.file)
      for (const statement of format.statements(place)) await database.ask(statement)
    })
  } finally {
    database.close()
  }
}
