import { join } from 'node:path'
import { isInTree, userCacheFolder } from '../cache/cache-folder.js'

/**
 * Where the code of the program is kept as the engine compiled it: in the user's cache, never in a folder of the clone at hand, which
 * others may have filled.
 * @returns Undefined where it is not to be kept: `NODE_DISABLE_COMPILE_CACHE` is what Node's own cache listens to.
 */
export async function codeFolder(): Promise<string | undefined> {
  const folder = join(userCacheFolder(), 'compiled')
  return process.env.NODE_DISABLE_COMPILE_CACHE || (await isInTree(folder)) ? undefined : folder
}
