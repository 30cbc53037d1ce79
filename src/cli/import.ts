import { type Command, Option } from 'commander'
import { dumps } from '../import/dumps.js'
import { importers } from '../import/importers.js'
import { findDump } from '../run/import-dump.js'
import type { ImportResult } from '../run/import-files.js'
import { counted } from '../terminal/counted.js'
import { give, say, warn } from '../terminal/print.js'
import { visible } from '../terminal/visible.js'
import { importDumpFile } from './importing/import-dump-file.js'

const formats = [...importers, ...dumps].map(({ format }) => format)

const help = `
Formats: ${formats.join(', ')}. Each file becomes one document in the folder, with its notes as footnotes
and its pages as comments; regesta extract reads it. What cannot be read whole is refused by name, and the other files go on.

A dump (MediaWiki's XML, lines of Wikimedia Enterprise, packed by gzip or not) becomes a folder with a document for each page. Pages that are
there already are not read again: a run that was ended goes on.

Examples:
  regesta import aldmere.docx -o seeds       seeds/aldmere.md
  regesta import papers/* -o seeds           what was repaired, left out and not matched, a line each
  regesta import articles.xml.gz -o seeds    seeds/articles/Aldmere.12.md, …
  regesta import articles.xml.gz -o - | regesta pipe
  regesta import --check -o seeds            is every import what its origin gives?`

interface Values {
  readonly output: string
  readonly format?: string
  readonly check?: true
  readonly force?: true
  readonly json?: true
  readonly quiet?: true
}

/** `regesta import`: sources out of files that Regesta does not read itself. */
export function importFiles(command: Command): void {
  command
    .argument('[files...]', 'files to import')
    .option('-o, --output <folder>', 'folder to write to, or - for lines of JSON for regesta pipe (dumps)', 'seeds')
    .addOption(new Option('--format <name>', 'what the files are').choices(formats))
    .option('--check', 'write nothing; status 1 where an import is not what its origin gives')
    .option('--force', 'write over files that are no imports of the same origin')
    .option('-q, --quiet', 'print nothing but faults')
    .option('--json', 'print a line of JSON for each file')
    .addHelpText('after', help)
    .action(async (files: string[], { output, format, check, force, json, quiet }: Values) => {
      if (files.length === 0 && !check) command.error('error: missing files to import', { exitCode: 2 })
      const rest: string[] = []
      const values = {
        output,
        ...(format !== undefined && { format }),
        ...(force && { force }),
        ...(check && { check }),
      }
      for (const file of files) {
        // What is checked is checked with the other imports of its folder.
        const dump = check ? undefined : await findDump(file, format)
        if (dump === undefined) rest.push(file)
        else await importDumpFile(file, dump, { ...values, ...(json && { json }), ...(quiet && { quiet }) })
      }
      if (output === '-') {
        for (const file of rest) warn(`${visible(file)}: unsupported-type: Unexpected file, expected a dump for -o -\n`)
        if (rest.length > 0) process.exitCode = 1
        return
      }
      if (files.length > 0 && rest.length === 0) return
      const { importFiles: run } = await import('../run/import-files.js')
      const { checkImports } = await import('../run/check-imports.js')
      const options = { output, ...(format !== undefined && { format }), ...(force && { force }) }
      const results = check ? checkImports(rest, options) : run(rest, options)
      for await (const result of results) {
        const isFault = result.status === 'refused' || result.status === 'stale'
        if (isFault) process.exitCode = 1
        if (json) give(`${JSON.stringify(reportOf(result))}\n`)
        else if (isFault) warn(`${visible(result.file)}: ${result.code}: ${visible(result.message ?? '')}\n`)
        else if (!quiet) for (const line of linesOf(result)) say(`${line}\n`)
      }
    })
}

/** What was made of a file, for a person. */
function linesOf({ file, target, status, imported }: ImportResult): string[] {
  if (imported === undefined) return []
  const { document, markers, notes, warnings } = imported
  const dropped = Object.entries(document.dropped)
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => `${name.replaceAll('_', ' ')} ${count}`)
  const parts = [
    ...(document.pages === undefined ? [] : [counted(document.pages.count, 'page')]),
    counted(markers, 'marker'),
    counted(notes, 'note'),
    ...(document.repaired > 0 ? [`${document.repaired} repaired`] : []),
    ...(dropped.length > 0 ? [`left out: ${dropped.join(', ')}`] : []),
    ...(status === 'unchanged' ? ['unchanged'] : []),
  ]
  return [
    `${visible(file)} → ${visible(target ?? '')}: ${parts.join(', ')}`,
    ...warnings.map(({ code, message, where }) => {
      return `  ${code}: ${visible(message)}${where === undefined ? '' : ` (${visible(where)})`}`
    }),
  ]
}

/** The same for a program. */
function reportOf({ file, target, status, code, message, imported }: ImportResult): object {
  const found = imported && {
    format: imported.format,
    pages: imported.document.pages ?? null,
    markers: imported.markers,
    notes: imported.notes,
    repaired: imported.document.repaired,
    dropped: imported.document.dropped,
    warnings: imported.warnings,
  }
  return { file, target: target ?? null, status, ...(code !== undefined && { code, message }), ...found }
}
