import { type BigIntStats, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { sha256Of } from '../../identity/sha256-of.js'
import { readHashed, readVerified, writeHashed } from '../files/hashed-file.js'

/** What is known of the content of files without reading them. */
export interface Seals {
  /** Whether a file has the content of this hash; it is read only where it may have been touched since that was known. */
  holds(file: string, sha256: string): boolean
  /** Takes note of a file that was just written. @param inode Its number, by which it is told from another run's. */
  add(file: string, sha256: string, inode: bigint): void
  /** Keeps for the next run what is known of the files that this one asked for or wrote. */
  save(): Promise<void>
}

/** Knows nothing: every file is read. */
export const noSeals: Seals = {
  holds: (file, sha256) => readVerified(file, sha256) !== undefined,
  add: () => {},
  save: async () => {},
}

/** Milliseconds. A file that changed so lately may change again within one tick of the file system's clock. */
const TOO_LATE = 2_000n

interface Known {
  readonly sha256: string
  /** Size, times and inode, as they were before the file was read. */
  readonly seal: string
}

/**
 * What is known of the files of an output, kept in the cache's folder. A file that has the size, the times to the
 * nanosecond and the inode that it had is untouched, as git takes it to be. Whatever cannot be read there is not believed.
 */
export function createSeals(cache: string, output: string): Seals {
  const file = join(cache, 'seals', `${sha256Of(resolve(output))}.json`)
  const known = new Map(knownOf(readHashed(file)))
  const written = new Map<string, { sha256: string; stats: BigIntStats }>()
  const seen = new Set<string>()
  let changed = false
  const learn = (path: string, sha256: string, stats: BigIntStats) => {
    if (BigInt(Date.now()) - stats.ctimeMs < TOO_LATE) return
    known.set(path, { sha256, seal: sealOf(stats) })
    changed = true
  }
  return {
    holds: (path, sha256) => {
      seen.add(path)
      const stats = exactStatsOf(path)
      if (stats === undefined) return false
      const before = known.get(path)
      if (before?.sha256 === sha256 && before.seal === sealOf(stats)) return true
      if (readVerified(path, sha256) === undefined) return false
      learn(path, sha256, stats)
      return true
    },
    add: (path, sha256, inode) => {
      seen.add(path)
      const stats = exactStatsOf(path)
      if (stats?.ino === inode) written.set(path, { sha256, stats })
    },
    save: async () => {
      for (const [path, { sha256, stats }] of written) learn(path, sha256, stats)
      if (!changed) return
      const asked = [...known].filter(([path]) => seen.has(path))
      await writeHashed(file, asked).catch(() => {})
    },
  }
}

/** What was kept, where it has its shape. */
function knownOf(value: unknown): [string, Known][] {
  const isKnown = (pair: unknown): pair is [string, Known] =>
    Array.isArray(pair) &&
    typeof pair[0] === 'string' &&
    typeof pair[1]?.sha256 === 'string' &&
    typeof pair[1]?.seal === 'string'
  return Array.isArray(value) ? value.filter(isKnown) : []
}

function exactStatsOf(file: string): BigIntStats | undefined {
  try {
    return statSync(file, { bigint: true })
  } catch {
    return undefined
  }
}

function sealOf({ size, mtimeNs, ctimeNs, ino }: BigIntStats): string {
  return `${size} ${mtimeNs} ${ctimeNs} ${ino}`
}
