import { statSync } from 'node:fs'
import { basename, dirname, extname } from 'node:path'
import type { ExportFormat } from '../../export/export-format.js'
import { formats } from '../../export/formats/index.js'
import { UsageError } from '../../run/errors/usage-error.js'

/** Where an export goes: the standard output, a folder, or a file of one. */
export interface ExportTarget {
  readonly format: ExportFormat
  readonly folder: string
  /** The name of its one file, or null where it writes several. */
  readonly file: string | null
  /** Whether it is printed. */
  readonly printed: boolean
}

/**
 * What is written, and where to: a path that ends as files of a form do is that file, and names the form where none is named;
 * any other is a folder, and `-` is the standard output.
 * @throws {UsageError} where the two do not fit, or neither says which form.
 */
export function exportTargetOf(to: string | undefined, output: string): ExportTarget {
  const ending = isFolder(output) || output === '-' ? '' : extname(output)
  const format = formats.find(({ name }) => name === to) ?? formOf(ending)
  if (output === '-') {
    if (format.kind === 'text' && format.file !== null) return { format, folder: '.', file: format.file, printed: true }
    throw new UsageError(`${format.name} is no text in one file, which could be printed: name a folder by --output`)
  }
  if (ending === '' || format.file === null) return { format, folder: output, file: format.file, printed: false }
  const own = extname(format.file)
  const other = formats.find(({ file }) => file !== null && extname(file) === ending)
  if (ending !== own && other !== undefined) {
    throw new UsageError(`${output} ends as ${other.name}, expected ${own} for ${format.name}: name one of the two`)
  }
  return { format, folder: dirname(output), file: basename(output), printed: false }
}

/** The form whose files end so; tables for spreadsheets where nothing says which. */
function formOf(ending: string): ExportFormat {
  if (ending === '') return formats.find(({ name }) => name === 'csv')!
  const fitting = formats.filter(({ file }) => file !== null && extname(file) === ending)
  if (fitting.length === 1) return fitting[0]!
  const names = (fitting.length > 0 ? fitting : formats).map(({ name }) => name).join(', ')
  throw new UsageError(
    `${fitting.length === 0 ? 'no' : 'more than one'} form ends in ${ending}: name it by --to ${names}`,
  )
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
