import { existsSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { formats } from '../../export/formats/index.js'
import { UsageError } from '../../run/errors/usage-error.js'
import { mediaTypeOf, supportedEndings } from '../../run/sources/media-type-of.js'
import { type ExportTarget, exportTargetOf } from '../options/export-target.js'
import type { ExtractValues } from './run-batch.js'

/** What a text from the standard input is called where nobody says. */
export const inputName = 'stdin.txt'

/** Options that are about an output in a folder. */
const ofOutputs = ['check', 'watch', 'shard', 'json'] as const

/**
 * Where records go that are not written as an output: those of a text from the standard input, those that are to be printed
 * (`-o -`), and those in a form of export. Undefined where an output is to be written.
 * @throws {UsageError} where what is asked for does not go together.
 */
export function recordsTargetOf(paths: readonly string[], values: ExtractValues): ExportTarget | undefined {
  const { output, format, as } = values
  const isInput = paths.includes('-')
  if (isInput && paths.length > 1)
    throw new UsageError('- is the standard input, which is read alone: name no other path')
  if (as !== undefined) expectName(as, isInput)
  if (!isInput && format === undefined && output !== '-') return void expectFolder(output)
  if (isInput && format === undefined && output !== undefined && output !== '-') {
    throw new UsageError(
      `a text from the standard input leaves no file that ${output} could be checked against: save it and extract that, ` +
        'print its records by -o -, or write them in a form by --format',
    )
  }
  const other = ofOutputs.find((name) => values[name] !== undefined)
  if (other !== undefined)
    throw new UsageError(`--${other} is about an output in a folder: it does not go with records that are printed`)
  return exportTargetOf(format ?? 'jsonl', output ?? '-')
}

function expectName(as: string, isInput: boolean): void {
  if (!isInput) throw new UsageError(`--as names a text from the standard input: regesta extract - --as ${as}`)
  if (basename(as) === as && /^[^\\.][^\\]*$/.test(as) && mediaTypeOf(as) !== undefined) return
  throw new UsageError(`--as ${as}: expected the name of a file that ends in one of ${supportedEndings}`)
}

/** A name that only a file of a form has is hardly that of a folder. */
function expectFolder(output: string | undefined): void {
  if (output === undefined || existsSync(output)) return
  const form = formats.find(({ file }) => file !== null && extname(file) === extname(output))
  if (form === undefined || extname(output) === '') return
  throw new UsageError(
    `${output} ends as a file of ${form.name}, expected a folder: for that file, add --format ${form.name}`,
  )
}
