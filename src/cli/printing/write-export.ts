import { join } from 'node:path'
import type { DatabaseExport, ExportDocument, TextExport } from '../../export/export-format.js'
import { UsageError } from '../../run/errors/usage-error.js'
import { counted } from '../../terminal/counted.js'
import { give, warn } from '../../terminal/print.js'
import { type ExportTarget, pathIn } from '../options/export-target.js'
import type { Places } from '../options/places.js'

/** Writes an output in another form. Returns the paths of what was written. */
export async function writeExport(target: ExportTarget, places: Places): Promise<string[]> {
  const { format } = target
  return format.kind === 'text' ? writeTexts(format, target, places) : writeByDatabase(format, target, places.output)
}

async function writeTexts(format: TextExport, target: ExportTarget, places: Places): Promise<string[]> {
  const { sweepTemporary } = await import('../../run/files/temporary.js')
  const { writeFile } = await import('../../run/files/write-file.js')
  const documents = await readForExport(format, places)
  const { files, leftOut, reason } = format.write(documents)
  const paths: string[] = []
  if (target.printed) for (const { text } of files) give(text)
  else await sweepTemporary(target.folder, { deep: false })
  for (const { name, text } of target.printed ? [] : files) {
    const path = pathIn(target, name, files.length)
    await writeFile(path, text)
    paths.push(path)
  }
  const total = documents.reduce((sum, { events }) => sum + events.length, 0)
  if (leftOut > 0) warn(`Left out ${reason}: ${leftOut} of ${counted(total, 'event')}\n`)
  return paths
}

/**
 * The documents of an output, with the texts of their sources where the form needs them.
 * @throws {UsageError} where a source is gone or has changed.
 */
async function readForExport(format: TextExport, { output, told }: Places): Promise<ExportDocument[]> {
  const { readOutput } = await import('../../run/output/read-output.js')
  const { manifest, documents } = await readOutput(output)
  if (!format.needsSources) return documents.map((document) => ({ ...document, text: null }))
  const { openSources } = await import('../../run/sources/open-sources.js')
  const { sourcePlacesOf } = await import('../../run/sources/source-places.js')
  const { readUnchangedSource } = await import('../../run/sources/read-unchanged-source.js')
  const sources = await openSources(await sourcePlacesOf(output, { ...told, manifest: manifest.sources }), output)
  const read: ExportDocument[] = []
  for (const { document, events } of documents) {
    const source = await readUnchangedSource(sources, document, manifest.options)
    if (typeof source === 'string') {
      throw new UsageError(
        `${document.source}: ${source} ${format.name} needs it: put it back or extract again, or name its folder by --source`,
      )
    }
    read.push({ document, events, text: source.text })
  }
  return read
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
