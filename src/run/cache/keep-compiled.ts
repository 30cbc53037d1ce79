import module from 'node:module'
import { join } from 'node:path'
import { makeFolder } from '../files/make-folder.js'
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
  const folder = join(userCacheFolder(), 'compiled')
  if (enableCompileCache === undefined || (await isInTree(folder))) return
  // Made here: Node itself would wait for ever where it cannot be made.
  const made = await makeFolder(folder).then(
    () => true,
    () => false,
  )
  if (made) enableCompileCache(folder)
}
