import { stat } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { UsageError } from '../../run/errors/usage-error.js'
import { manifestName } from '../../run/output/output-folder.js'
import { type OutputUnderReview, readUnderReview } from '../../run/output/reviewed-documents.js'

/** What is to be reviewed. */
export interface Target extends OutputUnderReview {
  /** The folder of the output. */
  readonly folder: string
}

/**
 * Finds the documents that a name stands for: all of an output for its folder, one for a file of records, a review or a source.
 * @param output The folder in which a source is looked for.
 * @throws {UsageError} where there is none.
 */
export async function findTarget(name: string, output: string): Promise<Target> {
  if (await isThere(join(name, manifestName))) return { folder: name, ...(await readUnderReview(name)) }
  const match = /^(.+)\.(?:events|review)\.jsonl$/.exec(name)
  const folder = match === null ? output : await folderAbove(name)
  const { manifest, documents } = await readUnderReview(folder)
  const path = match === null ? unixPath(name) : unixPath(relative(resolve(folder), resolve(match[1]!)))
  const exact = documents.filter(({ document: { source } }) => source === path)
  const found = exact.length > 0 ? exact : documents.filter(({ document: { source } }) => path.endsWith(`/${source}`))
  if (found.length === 1) return { folder, manifest, documents: found }
  const several = found.map(({ document: { source } }) => source).join(', ')
  throw new UsageError(
    found.length === 0
      ? `no document ${path} in ${folder}: extract it first, or name the output by --output`
      : `${path} may be ${several}: name one`,
  )
}

/** The folder above a file that has a manifest. */
async function folderAbove(file: string): Promise<string> {
  for (let folder = dirname(resolve(file)); ; folder = dirname(folder)) {
    if (await isThere(join(folder, manifestName))) return relative(process.cwd(), folder) || '.'
    if (dirname(folder) === folder) throw new UsageError(`no ${manifestName} above ${file}: is it in an output?`)
  }
}

function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    (stats) => stats.isFile(),
    () => false,
  )
}

function unixPath(path: string): string {
  return path.split(sep).join('/').replace(/^\.\//, '')
}
