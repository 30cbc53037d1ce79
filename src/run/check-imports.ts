import { basename, join } from 'node:path'
import { readImportHead } from '../import/read-import-head.js'
import { readText } from './files/read-regular.js'
import { type ImportOptions, type ImportResult, importFiles } from './import-files.js'
import { walk } from './sources/walk.js'

/**
 * Says of every import of a folder whether it is what its origin gives. Origins are sought where the import names them, and
 * among `files`, by their names.
 */
export async function* checkImports(files: readonly string[], options: ImportOptions): AsyncGenerator<ImportResult> {
  const checked = new Set<string>()
  const byName = new Map(files.map((file) => [basename(file), file]))
  for await (const { folder, target, origin } of importsOf(options.output)) {
    const given = byName.get(basename(origin))
    const file = given ?? join(folder, origin)
    checked.add(file)
    for await (const result of importFiles([file], { ...options, output: folder, check: true })) {
      if (result.code !== 'missing-path') yield result
      else
        yield { file: origin, target, status: 'stale', code: 'origin-gone', message: `the origin of ${target} is gone` }
    }
  }
  const others = files.filter((file) => !checked.has(file))
  yield* importFiles(others, { ...options, check: true })
}

interface KnownImport {
  readonly folder: string
  readonly target: string
  readonly origin: string
}

async function* importsOf(output: string): AsyncGenerator<KnownImport> {
  const paths: string[] = []
  for await (const { path, fault } of walk(output, () => true)) {
    if (fault === undefined && /\.(?:md|html)$/.test(path)) paths.push(path)
  }
  for (const path of paths.sort()) {
    const target = join(output, path)
    const head = headOf(target)
    // A page of a dump is checked with its dump, where that is named.
    if (head !== undefined && !head.origin.includes('#'))
      yield { folder: join(target, '..'), target, origin: head.origin }
  }
}

function headOf(target: string): ReturnType<typeof readImportHead> {
  try {
    return readImportHead(readText(target))
  } catch {
    return undefined
  }
}
