import { type Dirent, readdir } from 'node:fs'
import { relative, sep } from 'node:path'

/** What a glob matches. */
export interface GlobMatch {
  /** Its fixed part. */
  readonly folder: string
  /** Files and links, relative to the folder, with `/`. */
  readonly paths: readonly string[]
}

/** The folder that a glob looks into, or undefined where a path is no glob. */
export async function fixedPartOf(pattern: string): Promise<string | undefined> {
  const { isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(pattern)) return undefined
  const base = pattern.split('/').slice(0, -1)
  const dynamic = base.findIndex((part) => isDynamicPattern(part))
  return (dynamic < 0 ? base : base.slice(0, dynamic)).join('/') || (pattern.startsWith('/') ? '/' : '.')
}

/** Matches a glob against what is on the disk, without following links; undefined where the pattern is none. */
export async function matchGlob(pattern: string): Promise<GlobMatch | undefined> {
  const folder = await fixedPartOf(pattern)
  if (folder === undefined) return undefined
  const { glob } = await import('tinyglobby')
  const found = await glob(pattern, {
    followSymbolicLinks: false,
    expandDirectories: false,
    fs: { readdir: readLinksAsFiles as typeof readdir },
  }).catch(() => [])
  return { folder, paths: found.map((file) => relative(folder, file).split(sep).join('/')) }
}

type Listed = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void

/** Lists links as files, for a glob to match them too; where they lead is looked into afterwards. */
function readLinksAsFiles(folder: string, options: { withFileTypes: true }, listed: Listed): void {
  const asFile = (link: Dirent): Dirent =>
    Object.assign(Object.create(link), { isFile: () => true, isSymbolicLink: () => false })
  readdir(folder, options, (error, entries) => {
    listed(error, error ? [] : entries.map((entry) => (entry.isSymbolicLink() ? asFile(entry) : entry)))
  })
}
