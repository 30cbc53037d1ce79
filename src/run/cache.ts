import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import canonicalize from 'canonicalize'
import { type ManifestDocument, manifestDocumentSchema, type OutputFile } from '../model/manifest.js'
import { fingerprint } from './fingerprint.js'
import { sha256Of } from './sha256-of.js'
import type { Task, Work } from './work.js'
import { writeFile } from './write-file.js'

/** What an extraction depends on, beside the extractor. */
export type CacheKey = Omit<Task, 'text'>

/** What was extracted before, by content. */
export interface Cache {
  /** What the manifest said of the document. */
  get(key: CacheKey): Promise<ManifestDocument | undefined>
  /** The bytes of one of its outputs, which is read only where it is not yet in its place. */
  read(output: OutputFile): Promise<Buffer | undefined>
  put(key: CacheKey, entry: ManifestDocument, files: Work['files']): Promise<void>
  /** Removes what a killed run left behind. */
  sweep(): Promise<void>
}

/** A cache that holds nothing. */
export const noCache: Cache = {
  get: async () => undefined,
  read: async () => undefined,
  put: async () => {},
  sweep: async () => {},
}

/**
 * A cache in a folder. The key of an entry is what its content depends on: the source's bytes and path, the options and
 * the extractor. An entry begins with the hash of the rest, and names outputs by their hashes, which are their keys:
 * what was cut off or changed is not believed. A folder that cannot be written to is no fault.
 */
export function createCache(folder: string): Cache {
  const extractor = fingerprint()
  const fileOf = (hash: string, extension: string) => join(folder, hash.slice(0, 2), hash.slice(2) + extension)
  const entryFile = ({ path, mediaType, sha256, options }: CacheKey) =>
    fileOf(sha256Of(canonicalize({ extractor, path, mediaType, sha256, options }) ?? ''), '.json')
  const outputFile = (sha256: string) => fileOf(sha256, '.output')
  return {
    get: async (key) => {
      try {
        const [hash, body = ''] = (await readFile(entryFile(key), 'utf8')).split('\n')
        return sha256Of(body) === hash ? manifestDocumentSchema.parse(JSON.parse(body)) : undefined
      } catch {
        return undefined
      }
    },
    read: async ({ sha256 }) => {
      const bytes = await readFile(outputFile(sha256)).catch(() => undefined)
      return bytes && sha256Of(bytes) === sha256 ? bytes : undefined
    },
    put: async (key, entry, files) => {
      const keep = (file: string, text: string) => writeFile(file, text, { fsync: false })
      try {
        for (const { text } of files) await keep(outputFile(sha256Of(text)), text)
        const body = JSON.stringify(entry)
        await keep(entryFile(key), `${sha256Of(body)}\n${body}`)
      } catch {
        return
      }
    },
    sweep: async () => {
      const names = await readdir(folder, { recursive: true }).catch(() => [])
      for (const name of names) if (/\.(?:json|output)\.\d+$/.test(name)) await rm(join(folder, name), { force: true })
    },
  }
}
