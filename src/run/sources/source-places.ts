import { stat } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { BatchSources } from '../../model/manifest.js'
import { UsageError } from '../errors/usage-error.js'
import { insideOf } from '../files/inside-of.js'
import { isWithin, placeWithin } from '../files/place-within.js'
import { fixedPartOf } from './match-glob.js'

/** Where the sources of an output are to be looked for. */
export interface SourcePlaces {
  readonly paths: readonly string[]
  readonly exclude: readonly string[]
  /** What to do where one of them is not there. */
  readonly hint: string
}

/** What is known of the sources of an output. */
export interface SourcesTold {
  /** The folder that the user names. */
  readonly named?: string | undefined
  /** What was extracted in this very run. */
  readonly given?: Omit<SourcePlaces, 'hint'> | undefined
  /** What the manifest says. */
  readonly manifest?: BatchSources | undefined
  /** What the file of settings says. */
  readonly settings?: {
    readonly paths?: readonly string[] | undefined
    readonly exclude?: readonly string[] | undefined
  }
}

/**
 * Where the sources of an output are: what the user names comes before what the manifest says, and that before the settings.
 * A manifest, which anybody can write, names no place outside of the current folder. Its paths count from the folder in
 * which the batch was run: this one, or one between it and the output.
 * @throws {UsageError} where the manifest leads out of the current folder.
 */
export async function sourcePlacesOf(output: string, told: SourcesTold): Promise<SourcePlaces> {
  const { named, given, manifest, settings = {} } = told
  if (given !== undefined) return { ...given, hint: 'it was there when this began' }
  const exclude = manifest?.exclude ?? settings.exclude ?? []
  if (named !== undefined) return { paths: [named], exclude, hint: 'name the folder of the sources by --source' }
  if (manifest !== undefined) return placesOfManifest(output, manifest)
  const paths = settings.paths ?? ['seeds']
  return { paths, exclude, hint: `name the folder of the sources of ${output} by --source` }
}

async function placesOfManifest(output: string, { paths, exclude }: BatchSources): Promise<SourcePlaces> {
  const file = `${output}/manifest.json`
  for (const path of paths) await expectWithinHere(path, file)
  const hint =
    `${file} says that it was made from there: run this where it was extracted, put them back, or name their ` +
    'folder by --source'
  for (const base of basesOf(output)) {
    const here = paths.map((path) => unixPath(join(base, path)))
    if (await areThere(here)) {
      for (const path of here) await expectWithinHere(path, file)
      return { paths: here, exclude, hint }
    }
  }
  return { paths, exclude, hint }
}

async function expectWithinHere(path: string, file: string): Promise<void> {
  const fixed = (await fixedPartOf(path)) ?? path
  const isWithinHere =
    insideOf('.', fixed) !== undefined &&
    (await placeWithin('.', fixed).then(
      () => true,
      () => false,
    ))
  if (isWithinHere) return
  throw new UsageError(
    `the sources of ${file} are at ${path}, out of the current folder: name that by --source, or run this above both`,
  )
}

/** The current folder, and those between it and the output, the nearest to the output last. */
function basesOf(output: string): string[] {
  const here = process.cwd()
  const bases = ['.']
  const inner: string[] = []
  for (let at = dirname(resolve(output)); isWithin(here, at); at = dirname(at)) inner.unshift(relative(here, at))
  return [...bases, ...inner]
}

async function areThere(paths: readonly string[]): Promise<boolean> {
  for (const path of paths) {
    const there = await stat((await fixedPartOf(path)) ?? path).catch(() => undefined)
    if (there === undefined) return false
  }
  return true
}

const unixPath = (path: string) => path.split(sep).join('/')
