import { stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { sha256Of } from '../identity/sha256-of.js'
import { type Imported, importFile, usualLimits } from '../import/import-file.js'
import { ImportRefusal } from '../import/import-refusal.js'
import { readImportHead } from '../import/read-import-head.js'
import { DocumentError } from './errors/document-error.js'
import { reasonOf } from './errors/reason-of.js'
import { pathFrom } from './files/path-from.js'
import { writeFile } from './files/write-file.js'
import { readImport } from './read-import.js'
import { readBytes } from './sources/read-bytes.js'

export interface ImportOptions {
  /** Folder to write to. */
  readonly output: string
  /** Name of the format, where the files do not say it. */
  readonly format?: string
  /** Write over a file that is no import of the same origin. */
  readonly force?: boolean
  /** Write nothing, and say what is not current. */
  readonly check?: boolean
  /** How the import that is checked names its origin, which may lie elsewhere now. */
  readonly origin?: string
}

/** What became of one file. */
export interface ImportResult {
  /** The file, as it was given or as its import names it. */
  readonly file: string
  /** Where its import stands, where there is one. */
  readonly target?: string
  /** `stale` by `check` alone: the import is missing, is another, or has lost its origin. */
  readonly status: 'written' | 'unchanged' | 'stale' | 'refused'
  /** Why: the code of an `ImportRefusal`, of a `DocumentError`, or `not-imported`, `origin-changed`, `origin-gone`, `differs`. */
  readonly code?: string
  readonly message?: string
  readonly imported?: Imported
}

/** Imports files one after the other; what cannot be read is refused by name, and the others go on. */
export async function* importFiles(files: readonly string[], options: ImportOptions): AsyncGenerator<ImportResult> {
  const taken = new Map<string, string>()
  for (const file of [...new Set(files)]) {
    try {
      yield await importOne(file, options, taken)
    } catch (error) {
      yield { file, status: 'refused', ...refusalOf(error) }
    }
  }
}

async function importOne(file: string, options: ImportOptions, taken: Map<string, string>): Promise<ImportResult> {
  const { output, format } = options
  await checkFile(file)
  const bytes = readBytes(file)
  const source = { origin: options.origin ?? pathFrom(file, output), bytes, sha256: sha256Of(bytes) }
  const imported = await importFile(source, format === undefined ? {} : { format })
  if (imported === undefined) {
    throw new DocumentError('unsupported-type', 'Unexpected file type, expected one that can be imported; see --format')
  }
  const target = join(output, `${basename(file, extname(file))}${imported.ending}`)
  const other = taken.get(target)
  if (other !== undefined)
    throw new DocumentError('name-clash', `${other} is written as ${target} already: use another folder`)
  taken.set(target, file)
  const before = readImport(target)
  const result = { file, target, imported }
  if (before === imported.text) return { ...result, status: 'unchanged' }
  const head = before === undefined ? undefined : readImportHead(before)
  if (options.check) return { ...result, status: 'stale', ...staleOf(before, head?.sha256, source.sha256) }
  if (before !== undefined && head?.origin !== source.origin && !options.force) {
    const what = head === undefined ? 'no import' : `an import of ${head.origin}`
    throw new DocumentError('name-clash', `${target} is there and is ${what}: move it, or write over it by --force`)
  }
  await write(target, imported.text)
  return { ...result, status: 'written' }
}

function staleOf(
  before: string | undefined,
  known: string | undefined,
  sha256: string,
): { code: string; message: string } {
  if (before === undefined) return { code: 'not-imported', message: 'has not been imported' }
  if (known === undefined) return { code: 'differs', message: 'the file in its place is no import' }
  if (known !== sha256) return { code: 'origin-changed', message: 'has changed since it was imported' }
  return { code: 'differs', message: 'its import differs from what would be written now' }
}

/** @throws {DocumentError | ImportRefusal} before a byte is read. */
async function checkFile(file: string): Promise<void> {
  const stats = await stat(file).catch(() => undefined)
  if (stats === undefined) throw new DocumentError('missing-path', 'No such file')
  if (stats.isDirectory()) throw new DocumentError('unsupported-type', 'Unexpected folder, expected a file')
  if (stats.size > usualLimits.fileBytes) {
    const message = `Unexpected file of ${stats.size} bytes, expected at most ${usualLimits.fileBytes}`
    throw new ImportRefusal('too-large', message)
  }
}

async function write(target: string, text: string): Promise<void> {
  try {
    await writeFile(target, text)
  } catch (error) {
    throw new DocumentError('unwritable', `${target}: ${reasonOf(error)}`)
  }
}

function refusalOf(error: unknown): { code: string; message: string } {
  if (error instanceof ImportRefusal || error instanceof DocumentError)
    return { code: error.code, message: error.message }
  return { code: 'internal-error', message: (error as Error).message }
}
