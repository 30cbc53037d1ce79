import { stat } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { type Command, Option } from 'commander'
import type { DatabaseExport, ExportDocument, TextExport } from '../export/export-format.js'
import { formats } from '../export/formats/index.js'
import { say, warn } from '../terminal/print.js'

interface Values {
  readonly to: string
  readonly source: string
  readonly output: string
}

const help = `
${formats.map(({ name, summary }) => `  ${name.padEnd(14)} ${summary}`).join('\n')}

-o names a folder, or, for a form that is one file, a file with its ending. parquet and duckdb need DuckDB
(optional: npm install @duckdb/node-api); webannotation needs the sources.

Examples:
  regesta export --to csv                        events.csv, actors.csv … in export/
  regesta export --to ics -o events.ics
  regesta export out --to webannotation --source notes`

/** `regesta export`: the events of an output in a form that another program opens. */
export function exportOutput(command: Command): void {
  command
    .argument('[output]', 'folder that regesta extract wrote', 'output')
    .addOption(
      new Option('--to <form>', 'what to write').choices(formats.map(({ name }) => name)).makeOptionMandatory(),
    )
    .option('--source <folder>', 'folder of the sources', 'seeds')
    .option('-o, --output <path>', 'folder or file to write to', 'export')
    .addHelpText('after', help)
    .action(async (folder: string, { to, source, output }: Values) => {
      const format = formats.find(({ name }) => name === to)!
      const named = format.file !== null && extname(output) === extname(format.file)
      const target = { folder: named ? dirname(output) : output, file: named ? basename(output) : format.file }
      const isFile = (await stat(target.folder).catch(() => undefined))?.isDirectory() === false
      if (isFile) command.error(`error: Unexpected file "${target.folder}", expected a folder`)
      const paths =
        format.kind === 'text'
          ? await writeTexts(format, folder, source, target)
          : await writeByDatabase(format, folder, target)
      for (const path of paths) say(`${path}\n`)
    })
}

interface Target {
  readonly folder: string
  readonly file: string | null
}

async function writeTexts(format: TextExport, folder: string, sources: string, target: Target): Promise<string[]> {
  const { sweepTemporary } = await import('../run/files/temporary.js')
  const { writeFile } = await import('../run/files/write-file.js')
  const documents = await readForExport(format, folder, sources)
  await sweepTemporary(target.folder, { deep: false })
  const { files, leftOut, reason } = format.write(documents)
  const paths: string[] = []
  for (const { name, text } of files) {
    const path = join(target.folder, files.length === 1 && target.file !== null ? target.file : name)
    await writeFile(path, text)
    paths.push(path)
  }
  const total = documents.reduce((sum, { events }) => sum + events.length, 0)
  if (leftOut > 0) warn(`Left out ${reason}: ${leftOut} of ${total} events\n`)
  return paths
}

/** The documents of an output, with the texts of their sources where the form needs them. */
async function readForExport(format: TextExport, folder: string, sources: string): Promise<ExportDocument[]> {
  const { OutputError, readOutput } = await import('../run/output/read-output.js')
  const { readUnchangedSource } = await import('../run/sources/read-unchanged-source.js')
  const { manifest, documents } = await readOutput(folder)
  if (!format.needsSources) return documents.map((document) => ({ ...document, text: null }))
  const read: ExportDocument[] = []
  for (const { document, events } of documents) {
    const source = await readUnchangedSource(sources, document, manifest.options)
    if (typeof source === 'string') throw new OutputError(`${document.source}: ${source}`)
    read.push({ document, events, text: source.text })
  }
  return read
}

async function writeByDatabase(format: DatabaseExport, folder: string, target: Target): Promise<string[]> {
  const { viewFilesOf } = await import('../run/output/read-output.js')
  const { openDatabase } = await import('../query/database.js')
  const { writeAside } = await import('../run/files/write-aside.js')
  const database = await openDatabase(await viewFilesOf(folder), { locked: false })
  try {
    return await writeAside(target.folder, async (aside) => {
      const place = target.file === null ? aside : join(aside, target.file)
      for (const statement of format.statements(place)) await database.ask(statement)
    })
  } finally {
    database.close()
  }
}
