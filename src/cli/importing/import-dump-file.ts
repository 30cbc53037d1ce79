import { once } from 'node:events'
import type { DumpImporter } from '../../import/dump.js'
import { ImportRefusal } from '../../import/import-refusal.js'
import { DocumentError } from '../../run/errors/document-error.js'
import type { DumpOptions, DumpSummary } from '../../run/import-dump.js'
import { counted } from '../../terminal/counted.js'
import { give, say, warn } from '../../terminal/print.js'
import { visible } from '../../terminal/visible.js'

interface Options extends DumpOptions {
  readonly json?: true
  readonly quiet?: true
}

/** Imports a dump and says what became of it: a line a fault, and the counts at the end. */
export async function importDumpFile(file: string, importer: DumpImporter, options: Options): Promise<void> {
  const fault = (name: string, code: string, message: string, status = 'refused') => {
    process.exitCode = 1
    if (options.json && options.output !== '-') give(`${JSON.stringify({ file, page: name, status, code, message })}\n`)
    else warn(`${visible(file)}: ${visible(name)}: ${code}: ${visible(message)}\n`)
  }
  const { dumpLines, importDump } = await import('../../run/import-dump.js')
  try {
    if (options.output === '-') {
      for await (const one of dumpLines(file, importer)) {
        if (!('line' in one)) fault(one.name, one.code, one.message)
        else if (!give(`${one.line}\n`)) await once(process.stdout, 'drain')
      }
      return
    }
    for await (const result of importDump(file, importer, options)) {
      if (result.kind === 'page') fault(result.name, result.code, result.message, result.status)
      else if (options.json) give(`${JSON.stringify({ file, target: result.target, ...result.summary })}\n`)
      else if (!options.quiet) say(`${visible(file)} → ${visible(result.target)}: ${summaryOf(result.summary)}\n`)
    }
  } catch (error) {
    if (!(error instanceof ImportRefusal || error instanceof DocumentError)) throw error
    fault('dump', error.code, error.message)
  }
}

function summaryOf({
  pages,
  written,
  unchanged,
  refused,
  stale,
  markers,
  notes,
  dropped,
  warnings,
}: DumpSummary): string {
  const counts = (of: Readonly<Record<string, number>>) =>
    Object.entries(of)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, count]) => `${name.replaceAll('_', ' ')} ${count}`)
      .join(', ')
  return [
    counted(pages, 'page'),
    `${written} written`,
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    ...(refused > 0 ? [`${refused} refused`] : []),
    ...(stale > 0 ? [`${stale} stale`] : []),
    counted(markers, 'marker'),
    counted(notes, 'note'),
    ...(Object.keys(dropped).length > 0 ? [`left out: ${counts(dropped)}`] : []),
    ...(Object.keys(warnings).length > 0 ? [`warnings: ${counts(warnings)}`] : []),
  ].join(', ')
}
