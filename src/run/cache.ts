import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import canonicalize from 'canonicalize'
import { z } from 'zod'
import { countsSchema, coverageSchema } from '../model/manifest.js'
import { fingerprint } from './fingerprint.js'
import { sha256Of } from './sha256-of.js'
import type { Task, Work } from './work.js'
import { writeFile } from './write-file.js'

const workSchema = z.strictObject({
  published: z.string().nullable(),
  counts: countsSchema,
  coverage: coverageSchema,
  files: z.array(z.strictObject({ format: z.string(), extension: z.string(), text: z.string() })),
})

/** What an extraction depends on, beside the extractor. */
export type CacheKey = Omit<Task, 'text'>

/** What was extracted before, by content. */
export interface Cache {
  get(key: CacheKey): Promise<Work | undefined>
  put(key: CacheKey, work: Work): Promise<void>
  /** Removes what a killed run left behind. */
  sweep(): Promise<void>
}

/** A cache that holds nothing. */
export const noCache: Cache = {
  get: async () => undefined,
  put: async () => {},
  sweep: async () => {},
}

/**
 * A cache in a folder. The key of an entry is what its content depends on: the source's bytes and path, the options and
 * the extractor. An entry begins with the hash of the rest: one that was cut off or changed is not believed. A folder
 * that cannot be written to is no fault.
 */
export function createCache(folder: string): Cache {
  const extractor = fingerprint()
  const fileOf = ({ path, mediaType, sha256, options }: CacheKey) => {
    const key = sha256Of(canonicalize({ extractor, path, mediaType, sha256, options }) ?? '')
    return join(folder, key.slice(0, 2), `${key.slice(2)}.json`)
  }
  return {
    get: async (wanted) => {
      try {
        const entry = await readFile(fileOf(wanted), 'utf8')
        const body = entry.slice(65)
        return sha256Of(body) === entry.slice(0, 64) ? workSchema.parse(JSON.parse(body)) : undefined
      } catch {
        return undefined
      }
    },
    put: async (done, work) => {
      const body = JSON.stringify(work)
      await writeFile(fileOf(done), `${sha256Of(body)}\n${body}`, { fsync: false }).catch(() => {})
    },
    sweep: async () => {
      const names = await readdir(folder, { recursive: true }).catch(() => [])
      for (const name of names) if (/\.json\.\d+$/.test(name)) await rm(join(folder, name), { force: true })
    },
  }
}
