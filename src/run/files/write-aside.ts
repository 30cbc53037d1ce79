import { chmod, lstat, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder } from './make-folder.js'
import { placeOf } from './place-within.js'
import { sweepTemporary, temporaryPrefix } from './temporary.js'

/**
 * Lets something write files into a new folder beside the files of `folder`, and moves them there when it is done, so
 * that each file of the folder is old or new at every moment. Returns the paths of the files.
 * @throws {OutsideError} where the folder leads out of the current one by a link.
 */
export async function writeAside(folder: string, write: (aside: string) => Promise<void>): Promise<string[]> {
  const place = await placeOf(folder)
  await makeFolder(place)
  await sweepTemporary(place, { deep: false })
  const aside = await mkdtemp(join(place, temporaryPrefix))
  try {
    await write(aside)
    const names = (await readdir(aside)).sort()
    for (const name of names) await replace(join(aside, name), join(place, name))
    return names.map((name) => join(folder, name))
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

/** A file that is replaced keeps its permissions. */
async function replace(from: string, to: string): Promise<void> {
  const before = await lstat(to).catch(() => undefined)
  if (before?.isFile()) await chmod(from, before.mode & 0o7777)
  await rename(from, to)
}
