import { sha256Of } from '../../identity/sha256-of.js'
import type { Failure, Manifest, ManifestDocument } from '../../model/manifest.js'
import { actorListName } from './actor-list.js'
import { manifestOf } from './manifest.js'
import { manifestName, type OutputFolder } from './output-folder.js'

interface SettleOptions {
  /** The paths that were asked for: where one of them failed, any document may be under it. */
  readonly paths?: readonly string[]
  /** True for a shard: what it has no document for is not its to judge. */
  readonly isPart?: boolean
  /** The manifest's own name. */
  readonly name?: string
}

/**
 * Ends a run: removes the files of sources that are gone, if the manifest before it names them, and writes its own. What
 * failed is not gone: the files of the last time stay, and the manifest goes on naming them.
 * @returns The manifest that was written.
 */
export async function settle(
  folder: OutputFolder,
  manifest: Manifest,
  { paths = [], isPart = false, name = manifestName }: SettleOptions = {},
): Promise<Manifest> {
  if (isPart && folder.holds(name, sha256Of(textOf(manifest)))) return manifest
  const before = isPart ? undefined : await folder.manifest(name)
  const same = { ...manifest, ...(before?.actors && { actors: before.actors }) }
  if (before?.actors && isAsBefore(folder, before.actors, name, same)) return same
  const done = new Set(manifest.documents.map(({ source }) => source))
  const failed = failedIn(manifest.failures, paths)
  const kept = (before?.documents ?? []).filter(({ source }) => !done.has(source) && failed(source))
  const whole =
    kept.length === 0
      ? manifest
      : manifestOf(manifest.options, [...manifest.documents, ...kept], manifest.failures, manifest.sources)
  const named = new Set(whole.documents.flatMap(({ outputs }) => outputs.map(({ path }) => path)))
  for (const { source, outputs } of before?.documents ?? []) {
    for (const output of outputs) if (!named.has(output.path)) await folder.remove(source, output)
  }
  const actors = isPart ? undefined : await putActors(folder, whole, before?.actors !== undefined)
  const settled = actors === undefined ? whole : { ...whole, actors }
  await folder.sync()
  await folder.put(name, textOf(settled))
  await folder.sync()
  return settled
}

type ActorsOfManifest = NonNullable<Manifest['actors']>

function isAsBefore(folder: OutputFolder, actors: ActorsOfManifest, name: string, manifest: Manifest): boolean {
  return folder.holds(name, sha256Of(textOf(manifest))) && folder.holds(actorListName, actors.sha256)
}

/** Writes the list of the distinct actors of all records, where there is one or was one. */
async function putActors(
  folder: OutputFolder,
  { documents }: Manifest,
  wasThere: boolean,
): Promise<ActorsOfManifest | undefined> {
  const { listActors } = await import('./list-actors.js')
  const { text, count } = await listActors(folder.folder, documents)
  if (count === 0 && !wasThere) return undefined
  await folder.put(actorListName, text)
  return { path: actorListName, sha256: sha256Of(text), count }
}

/** The sources that a manifest goes on naming though this run has not read them. */
export function keptIn(manifest: Manifest, documents: readonly ManifestDocument[]): string[] {
  const done = new Set(documents.map(({ source }) => source))
  return manifest.documents.map(({ source }) => source).filter((source) => !done.has(source))
}

const textOf = (manifest: Manifest) => `${JSON.stringify(manifest, null, 2)}\n`

/** Tells whether a source failed: by itself, with a folder above it, or with a path that was asked for. */
function failedIn(failures: readonly Failure[], paths: readonly string[]): (source: string) => boolean {
  const named = new Set(failures.map(({ source }) => source))
  const anything = failures.some(
    ({ source, code }) => code === 'missing-path' || code === 'empty-directory' || paths.includes(source),
  )
  return (source) => {
    for (let at = source.length; at > 0; at = source.lastIndexOf('/', at - 1)) {
      if (named.has(source.slice(0, at))) return true
    }
    return anything
  }
}
