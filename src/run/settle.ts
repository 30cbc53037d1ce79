import type { Manifest } from '../model/manifest.js'
import { manifestName, type OutputFolder } from './output-folder.js'

/** Ends a run: removes the files that the manifest before it names and this one does not, and writes this one. */
export async function settle(
  folder: OutputFolder,
  manifest: Manifest,
  before: Manifest | undefined,
  name = manifestName,
): Promise<void> {
  const kept = new Set(manifest.documents.flatMap(({ outputs }) => outputs.map(({ path }) => path)))
  for (const { path } of (before?.documents ?? []).flatMap(({ outputs }) => outputs)) {
    if (!kept.has(path)) await folder.remove(path)
  }
  await folder.put(name, `${JSON.stringify(manifest, null, 2)}\n`)
}
