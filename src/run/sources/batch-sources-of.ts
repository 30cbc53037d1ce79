import { isAbsolute, relative, sep } from 'node:path'
import type { BatchSources } from '../../model/manifest.js'
import { isWithin } from '../files/place-within.js'

/**
 * What a manifest says that a batch was given to read: the paths as they were named. One that is written out from the root
 * is told from the current folder where it lies in that, so that the same batch reads the same on every machine.
 */
export function batchSourcesOf(paths: readonly string[], exclude: readonly string[]): BatchSources {
  const here = process.cwd()
  const told = (path: string) => {
    const inner = isAbsolute(path) && isWithin(here, path) ? relative(here, path) : path
    return inner
      .split(sep)
      .join('/')
      .replace(/(?<=[^/])\/+$/, '')
  }
  return { paths: paths.map(told), exclude: [...exclude] }
}
