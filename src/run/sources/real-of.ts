import { realpathSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'

/** Where a link leads; undefined where it leads nowhere. */
export function targetOf(link: string): string | undefined {
  try {
    return realpathSync(link)
  } catch {
    return undefined
  }
}

/** A path without links, as far as it is there. */
export async function realOf(path: string): Promise<string> {
  const whole = resolve(path)
  return await realpath(whole).catch(async () =>
    dirname(whole) === whole ? whole : join(await realOf(dirname(whole)), basename(whole)),
  )
}

/** True where a path lies in a folder; both are without links. */
export function isInside(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
