import { join } from 'node:path'
import canonicalize from 'canonicalize'
import { sha256Of } from '../../identity/sha256-of.js'
import type { Extraction } from '../../model/extraction.js'
import type { ManifestDocument, OutputFile } from '../../model/manifest.js'
import { manifestVersion } from '../../model/manifest-version.js'
import { readHashed, readVerified, writeHashed, writeHashedText } from '../files/hashed-file.js'
import { sweepTemporary } from '../files/temporary.js'
import type { Utf8 } from '../files/utf8.js'
import { writeFile } from '../files/write-file.js'
import type { Task, Work } from '../work/work.js'
import { fingerprint } from './fingerprint.js'

/** What an extraction depends on, beside the extractor. */
export type CacheKey = Omit<Task, 'text' | 'withLayers'>

/** What was extracted before, by content. */
export interface Cache {
  /** What the manifest said of the document. */
  get(key: CacheKey): ManifestDocument | undefined
  /** The bytes of one of its outputs, which is read only where it is not yet in its place. */
  read(output: OutputFile): Buffer | undefined
  put(key: CacheKey, entry: ManifestDocument, work: Pick<Work, 'files' | 'layers'>): Promise<void>
  /** All layers of the document but its events, which its output holds. */
  layers(key: CacheKey): Extraction | undefined
  /** Keeps the layers alone, as JSON. */
  putLayers(key: CacheKey, layers: Utf8): Promise<void>
}

/** A cache that holds nothing. */
export const noCache: Cache = {
  get: () => undefined,
  read: () => undefined,
  put: async () => {},
  layers: () => undefined,
  putLayers: async () => {},
}

/** The extension of an output, of which its path ends behind that of the source. What people decided is never one. */
const EXTENSION = /^\.(?!review\.)[a-z]+\.jsonl$/
const ENTRY = '.json'
const LAYERS = '.layers'

/**
 * A cache in a folder. The key of an entry is what its content depends on: the source's bytes and path, the options and
 * the extractor, and the shape of a manifest. An entry begins with the hash of the rest, and names outputs by their hashes, which are their keys:
 * what was cut off or changed is not believed, nor what is no entry of its document. A folder that cannot be written to is no fault.
 */
export async function createCache(folder: string): Promise<Cache> {
  const { manifestDocumentSchema } = await import('../../model/manifest.js')
  const extractor = fingerprint()
  const fileOf = (hash: string, extension: string) => join(folder, hash.slice(0, 2), hash.slice(2) + extension)
  const keyFile = ({ path, mediaType, sha256, options, bibliography }: CacheKey, extension: string) => {
    const works = bibliography === undefined ? {} : { bibliography: bibliography.files }
    const key = { extractor, manifestVersion, path, mediaType, sha256, options, ...works }
    return fileOf(sha256Of(canonicalize(key) ?? ''), extension)
  }
  const outputFile = (sha256: string) => fileOf(sha256, '.output')
  let swept: Promise<void> | undefined
  const write = async (act: () => Promise<void>) => {
    try {
      swept ??= sweepTemporary(folder)
      await swept
      await act()
    } catch {
      return
    }
  }
  return {
    get: (key) => {
      const { success, data } = manifestDocumentSchema.safeParse(readHashed(keyFile(key, ENTRY)))
      return success && isOf(key, data) ? data : undefined
    },
    read: ({ sha256 }) => readVerified(outputFile(sha256), sha256),
    put: (key, entry, { files, layers }) =>
      write(async () => {
        for (const { content } of files) await writeFile(outputFile(sha256Of(content)), content, { fsync: false })
        if (layers !== undefined) await writeHashedText(keyFile(key, LAYERS), layers)
        await writeHashed(keyFile(key, ENTRY), entry)
      }),
    layers: (key) => {
      const layers = readHashed(keyFile(key, LAYERS))
      return areLayersOf(key, layers) ? layers : undefined
    },
    putLayers: (key, layers) => write(() => writeHashedText(keyFile(key, LAYERS), layers)),
  }
}

function isOf({ path, mediaType, sha256 }: CacheKey, entry: ManifestDocument): boolean {
  const isIts = ({ path: output }: OutputFile) => output.startsWith(path) && EXTENSION.test(output.slice(path.length))
  return entry.source === path && entry.mediaType === mediaType && entry.sha256 === sha256 && entry.outputs.every(isIts)
}

/** Whether what was kept under the key of a document are its layers: their hash says that nothing was cut off. */
function areLayersOf({ path, mediaType, sha256 }: CacheKey, value: unknown): value is Extraction {
  const { document, ...layers } = (value ?? {}) as Partial<Extraction>
  const isIts = document?.source === path && document.mediaType === mediaType && document.sha256 === sha256
  return isIts && Object.values(layers).every(Array.isArray)
}
