import type { Extraction } from '../model/extraction.js'
import type { BatchOptions } from '../model/manifest.js'
import type { Source } from '../text/source.js'
import { type Cache, createCache, noCache } from './cache/cache.js'
import { isInTree } from './cache/cache-folder.js'
import { utf8Of } from './files/utf8.js'

/** The layers of documents of a batch, but for their events, which its output holds. */
export type ReadLayers = (source: Source, options: BatchOptions) => Promise<Extraction>

/**
 * Opens what a batch kept of its documents: a document that it has not is extracted, and kept for the next time. A cache in the
 * tree is not believed, since whoever made the clone may have written it.
 */
export async function openLayers(folder: string | false): Promise<ReadLayers> {
  const cache = folder === false || (await isInTree(folder)) ? noCache : await createCache(folder)
  return async (source, options) =>
    cache.layers(keyOf(source, options)) ?? (await extractLayers(source, options, cache))
}

const keyOf = ({ path, mediaType, sha256, bibliography }: Source, options: BatchOptions) => ({
  path,
  mediaType,
  sha256,
  options,
  ...(bibliography && { bibliography }),
})

/** Extracts a document; the language tools are loaded by the first that has to be. */
async function extractLayers(source: Source, options: BatchOptions, cache: Cache): Promise<Extraction> {
  const { extractTask } = await import('./workers/worker.js')
  const layers = { ...extractTask({ ...source, options }), events: [] }
  await cache.putLayers(keyOf(source, options), utf8Of(JSON.stringify(layers)))
  return layers
}
