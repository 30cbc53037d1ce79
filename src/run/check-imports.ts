import { basename, join } from 'node:path'
import { readImportHead } from '../import/read-import-head.js'
import { checkDump } from './check-dump.js'
import { readText } from './files/read-regular.js'
import { findDump } from './import-dump.js'
import { type ImportOptions, type ImportResult, importFiles } from './import-files.js'
import { walk } from './sources/walk.js'

/**
 * Says of every import of a folder whether it is what its origin gives. Origins are sought where the import names them, and
 * among `files`, by their names. The pages of a dump are checked together.
 */
export async function* checkImports(files: readonly string[], options: ImportOptions): AsyncGenerator<ImportResult> {
  const checked = new Set<string>()
  const byName = new Map(files.map((file) => [basename(file), file]))
  const dumps = new Map<string, { folder: string; pages: Map<string, string> }>()
  for await (const { folder, target, origin } of importsOf(options.output)) {
    const [path = '', page] = origin.split('#')
    const file = byName.get(basename(path)) ?? join(folder, path)
    checked.add(file)
    if (page !== undefined) {
      const key = `${file}\n${folder}`
      dumps.set(key, { folder, pages: (dumps.get(key)?.pages ?? new Map()).set(page, target) })
      continue
    }
    for await (const result of importFiles([file], { ...options, output: folder, check: true, origin })) {
      if (result.code !== 'missing-path') yield result
      else
        yield { file: origin, target, status: 'stale', code: 'origin-gone', message: `the origin of ${target} is gone` }
    }
  }
  for (const [key, imports] of dumps) yield* checkDump(key.slice(0, key.indexOf('\n')), imports, options)
  for (const file of files.filter((file) => !checked.has(file))) {
    const dump = await findDump(file, options.format)
    if (dump !== undefined) yield* checkDump(file, { folder: '', pages: new Map() }, options)
    else yield* importFiles([file], { ...options, check: true })
  }
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
    if (head !== undefined) yield { folder: join(target, '..'), target, origin: head.origin }
  }
}

function headOf(target: string): ReturnType<typeof readImportHead> {
  try {
    return readImportHead(readText(target))
  } catch {
    return undefined
  }
}
