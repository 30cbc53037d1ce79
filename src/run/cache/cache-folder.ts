import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { isWithin, realPlaceOf } from '../files/place-within.js'

/**
 * Where a user's caches are: `$XDG_CACHE_HOME` or `~/.cache` (XDG Base Directory Specification 0.8, which passes over what
 * is no absolute path), `~/Library/Caches` on macOS, `%LOCALAPPDATA%` on Windows. Never in a clone, which others wrote.
 */
export function userCacheFolder(env: NodeJS.ProcessEnv = process.env, platform: string = process.platform): string {
  const named = platform === 'win32' ? env.LOCALAPPDATA : env.XDG_CACHE_HOME
  if (named !== undefined && isAbsolute(named)) return join(named, 'regesta')
  return join(homedir(), platform === 'darwin' ? 'Library/Caches' : '.cache', 'regesta')
}

/** Whether a folder lies in the clone in which a command is run, or, where that is none, in the current folder. */
export async function isInTree(folder: string): Promise<boolean> {
  const tree = await realPlaceOf(treeOf(process.cwd()))
  const place = await realPlaceOf(resolve(folder)).catch(() => tree)
  return place === tree || isWithin(tree, place)
}

function treeOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return folder
  }
}
