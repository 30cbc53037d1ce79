import { join } from 'node:path'
import { withPrivateFolder } from '../../run/files/with-private-folder.js'
import { writeFile } from '../../run/files/write-file.js'
import { counted } from '../../terminal/counted.js'
import { say, warn } from '../../terminal/print.js'
import type { ExportTarget } from '../options/export-target.js'
import type { Settings } from '../options/settings.js'
import { printFaults } from '../printing/extract-summary.js'
import { writeExport } from '../printing/write-export.js'
import { inputName } from './records-target.js'
import { type ExtractValues, runBatch } from './run-batch.js'

/**
 * Extracts into a folder that is gone afterwards, also where a reader such as `head` goes away, and writes the records from
 * there: in the order of the documents' paths, whatever was done first. What is said beside them goes to the error stream.
 * Returns the exit status.
 */
export async function extractRecords(
  target: ExportTarget,
  settings: Settings,
  values: ExtractValues,
  stop: AbortController,
): Promise<number> {
  return withPrivateFolder(async (folder) => {
    const paths = settings.paths.includes('-') ? [await saveInput(folder, values.as ?? inputName)] : settings.paths
    const output = join(folder, 'output')
    const { report, reached } = await runBatch({ ...settings, paths, output }, values, stop)
    if (stop.signal.aborted) {
      warn(
        `Stopped: ${reached?.done ?? 0} of ${counted(reached?.total ?? 0, 'document')} done, no record is written.\n`,
      )
      return 130
    }
    printFaults(report, values)
    if (report.fault) warn(`regesta: ${report.fault.message}\n`)
    if (report.manifest.totals.documents > 0 && !report.fault) {
      const told = { given: { paths, exclude: settings.exclude } }
      for (const path of await writeExport(target, { output, told }, 'code-points')) say(`${path}\n`)
    }
    return report.fault ? 2 : report.manifest.failures.length > 0 ? 1 : 0
  })
}

/** The standard input as a file of a folder of its own. */
async function saveInput(folder: string, name: string): Promise<string> {
  const { readStandardInput } = await import('../../run/lines/read-standard-input.js')
  const file = join(folder, 'input', name)
  await writeFile(file, await readStandardInput())
  return file
}
