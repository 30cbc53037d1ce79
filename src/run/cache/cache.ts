import { join } from 'node:path'
import canonicalize from 'canonicalize'
import { sha256Of } from '../../identity/sha256-of.js'
import type { ManifestDocument, OutputFile } from '../../model/manifest.js'
import { manifestVersion } from '../../model/manifest-version.js'
import { readHashed, readVerified, writeHashed } from '../files/hashed-file.js'
import { sweepTemporary } from '../files/temporary.js'
import { writeFile } from '../files/write-file.js'
import type { Task, Work } from '../work/work.js'
import { fingerprint } from './fingerprint.js'

/** What an extraction depends on, beside the extractor. */
export type CacheKey = Omit<Task, 'text'>

/** What was extracted before, by content. */
export interface Cache {
  /** What the manifest said of the document. */
  get(key: CacheKey): ManifestDocument | undefined
  /** The bytes of one of its outputs, which is read only where it is not yet in its place. */
  read(output: OutputFile): Buffer | undefined
  put(key: CacheKey, entry: ManifestDocument, files: Work['files']): Promise<void>
}

/** A cache that holds nothing. */
export const noCache: Cache = {
  get: () => undefined,
  read: () => undefined,
  put: async () => {},
}

/** The extension of an output, of which its path ends behind that of the source. What people decided is never one. */
const EXTENSION = /^\.(?!review\.)[a-z]+\.jsonl$/

/**
 * A cache in a folder. The key of an entry is what its content depends on: the source's bytes and path, the options and
 * the extractor, and the shape of a manifest. An entry begins with the hash of the rest, and names outputs by their hashes, which are their keys:
 * what was cut off or changed is not believed, nor what is no entry of its document. A folder that cannot be written to is no fault.
 */
export async function createCache(folder: string): Promise<Cache> {
  const { manifestDocumentSchema } = await import('../../model/manifest.js')
  const extractor = fingerprint()
  const fileOf = (hash: string, extension: string) => join(folder, hash.slice(0, 2), hash.slice(2) + extension)
  const entryFile = ({ path, mediaType, sha256, options, bibliography }: CacheKey) => {
    const works = bibliography === undefined ? {} : { bibliography: bibliography.files }
    const key = { extractor, manifestVersion, path, mediaType, sha256, options, ...works }
    return fileOf(sha256Of(canonicalize(key) ?? ''), '.json')
  }
  const outputFile = (sha256: string) => fileOf(sha256, '.output')
  let swept: Promise<void> | undefined
  return {
    get: (key) => {
      const { success, data } = manifestDocumentSchema.safeParse(readHashed(entryFile(key)))
      return success && isOf(key, data) ? data : undefined
    },
    read: ({ sha256 }) => readVerified(outputFile(sha256), sha256),
    put: async (key, entry, files) => {
      try {
        swept ??= sweepTemporary(folder)
        await swept
        for (const { text } of files) await writeFile(outputFile(sha256Of(text)), text, { fsync: false })
        await writeHashed(entryFile(key), entry)
      } catch {
        return
      }
    },
  }
}

function isOf({ path, mediaType, sha256 }: CacheKey, entry: ManifestDocument): boolean {
  const isIts = ({ path: output }: OutputFile) => output.startsWith(path) && EXTENSION.test(output.slice(path.length))
  return entry.source === path && entry.mediaType === mediaType && entry.sha256 === sha256 && entry.outputs.every(isIts)
}
