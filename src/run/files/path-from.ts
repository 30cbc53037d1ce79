import { basename, relative, resolve, sep } from 'node:path'
import { isWithin } from './place-within.js'

/**
 * How an import names its origin: by the way from its own folder, where both lie below the current one, so that it is found again on
 * every machine; else by its name alone.
 */
export function pathFrom(file: string, folder: string): string {
  const here = process.cwd()
  const [from, to] = [resolve(folder), resolve(file)]
  const isHere = isWithin(here, to) && (from === here || isWithin(here, from))
  return isHere ? relative(from, to).split(sep).join('/') : basename(file)
}
