import type { Manifest } from '../model/manifest.js'
import { manifestName, type OutputFolder } from './output-folder.js'
import { sha256Of } from './sha256-of.js'

interface SettleOptions {
  /** True where files that this manifest does not name may still be wanted. */
  readonly keepOthers?: boolean
  /** The manifest's own name. */
  readonly name?: string
}

/** Ends a run: removes the files that the manifest before it names and this one does not, and writes this one. */
export async function settle(
  folder: OutputFolder,
  manifest: Manifest,
  { keepOthers = false, name = manifestName }: SettleOptions = {},
): Promise<void> {
  const text = `${JSON.stringify(manifest, null, 2)}\n`
  if (folder.holds(name, sha256Of(text))) return
  const before = keepOthers ? undefined : await folder.manifest(name)
  const kept = new Set(manifest.documents.flatMap(({ outputs }) => outputs.map(({ path }) => path)))
  for (const { path } of (before?.documents ?? []).flatMap(({ outputs }) => outputs)) {
    if (!kept.has(path)) await folder.remove(path)
  }
  await folder.put(name, text)
}
