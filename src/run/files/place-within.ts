import { realpathSync } from 'node:fs'
import { lstat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/** A path that is written as one within a folder, and leads out of it by a link. */
export class OutsideError extends Error {
  override readonly name = 'OutsideError'
  readonly code = 'outside'
}

/**
 * The real place of a path below a folder, whether it is there yet or not. Links above it are followed as far as they
 * stay within the folder.
 * @throws {OutsideError} where the path leads out of the folder, by `..` or by a link.
 */
export async function placeWithin(folder: string, path: string): Promise<string> {
  return placeUnder(await realPlaceOf(resolve(folder)), path, folder)
}

/**
 * The same for a folder whose real place is known from before: where a link has been put in its place since, the path leads
 * out of it. `called` is what a fault calls the folder.
 * @throws {OutsideError}
 */
export async function placeUnder(root: string, path: string, called = root): Promise<string> {
  const place = await realPlaceOf(resolve(root, path))
  if (place === root || isWithin(root, place)) return place
  throw new OutsideError(`${path} leads out of ${called}, to ${place}: name that place itself, or remove the link`)
}

/**
 * The real place of a path that a caller gave, as `output` of a command. Below the current folder a link may not lead out
 * of it: a clone could lead anywhere. A path that is written as one elsewhere is the caller's own.
 * @throws {OutsideError}
 */
export async function placeOf(path: string): Promise<string> {
  const here = process.cwd()
  const file = resolve(path)
  return file === here || isWithin(here, file) ? await placeWithin(here, relative(here, file)) : await realPlaceOf(file)
}

/** Whether a path, both without links, lies below a folder. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/**
 * A path without links, as far as it is there. Asked at once: to wait for each of many took longer.
 * @throws {OutsideError} for a link that leads nowhere.
 */
export async function realPlaceOf(file: string): Promise<string> {
  try {
    return realpathSync.native(file)
  } catch (error) {
    const above = dirname(file)
    if (above === file) return file
    const isLink = (await lstat(file).catch(() => undefined))?.isSymbolicLink() === true
    if (isLink) throw new OutsideError(`${file} is a link that leads nowhere: remove it`, { cause: error })
    return join(await realPlaceOf(above), basename(file))
  }
}
