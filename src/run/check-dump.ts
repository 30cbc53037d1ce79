import { existsSync } from 'node:fs'
import { ImportRefusal } from '../import/import-refusal.js'
import { DocumentError } from './errors/document-error.js'
import { findDump, importDump } from './import-dump.js'
import type { ImportOptions, ImportResult } from './import-files.js'

/** Imports of one dump that lie in one folder. */
export interface DumpImports {
  readonly folder: string
  /** The pages by their names, each with the place of its document. */
  readonly pages: ReadonlyMap<string, string>
}

/** Says of each page of a dump whether its document is what it gives, and of each document whether its page is still there. */
export async function* checkDump(
  file: string,
  { folder, pages }: DumpImports,
  options: ImportOptions,
): AsyncGenerator<ImportResult> {
  const stale = (code: string, message: string, page?: string): ImportResult => {
    const target = page === undefined ? folder : pages.get(page)
    return {
      file: page === undefined ? file : `${file}#${page}`,
      ...(target && { target }),
      status: 'stale',
      code,
      message,
    }
  }
  if (!existsSync(file)) {
    const what = `the dump of ${pages.size} imports in ${folder} is gone: name the file where it lies now`
    yield stale('origin-gone', what)
    return
  }
  const importer = await findDump(file, options.format)
  if (importer === undefined) {
    yield stale('origin-changed', `the origin of ${pages.size} imports in ${folder} is no dump that can be read`)
    return
  }
  const left = new Map(pages)
  const onPage = (name: string) => left.delete(name)
  let isCurrent = true
  try {
    const own = { ...options, check: true, onPage, ...(folder !== '' && { target: folder }) }
    for await (const result of importDump(file, importer, own)) {
      if (result.kind === 'summary') continue
      isCurrent = false
      const { name, status, code, message } = result
      yield { ...stale(code, message, name), status }
    }
  } catch (error) {
    if (!(error instanceof ImportRefusal || error instanceof DocumentError)) throw error
    yield { ...stale(error.code, error.message), status: 'refused' }
    return
  }
  for (const [name, place] of left) yield stale('origin-gone', `the page of ${place} is no longer in the dump`, name)
  if (isCurrent && left.size === 0) yield { file, target: folder, status: 'unchanged' }
}
