import { inflateRawSync } from 'node:zlib'
import { hashUnit, NO_TEXT } from './hash.js'
import { wordClusters } from './word-clusters.js'

/** Which words a word is used like, coarsely and finely; 0 where it is not known. */
export interface Cluster {
  readonly broad: number
  readonly fine: number
}

interface Table {
  /** Hashes in an open-addressed table, beside the number of the line that holds the word. */
  readonly keys: Int32Array
  readonly lines: Uint16Array
  readonly clusters: readonly Cluster[]
}

const CAPACITY = 2 ** 17
const NONE: Cluster = { broad: 0, fine: 0 }
let table: Table | undefined

/** The cluster of a word in lower case, by its `hashText`: `battalion` stands with `brigade`, `nephew` with `uncle`. */
export function clusterOf(hash: number): Cluster {
  table ??= readClusters(inflateRawSync(Buffer.from(wordClusters, 'base64url')).toString())
  const { keys, lines, clusters } = table
  for (let slot = hash & (CAPACITY - 1); lines[slot] !== 0; slot = (slot + 1) & (CAPACITY - 1)) {
    if (keys[slot] === hash) return clusters[lines[slot]!]!
  }
  return NONE
}

const SPACE = 32
const LINE_END = 10

/**
 * Reads what `scripts/word-clusters.mjs` writes: a line of words a cluster, an empty line between groups of them. The
 * hashes are `hashText`'s, taken along the way: to cut out 60 000 words would take several times as long.
 */
function readClusters(text: string): Table {
  const keys = new Int32Array(CAPACITY)
  const lines = new Uint16Array(CAPACITY)
  const clusters: Cluster[] = [NONE]
  let broad = 1
  let hash = NO_TEXT
  for (let i = 0, start = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : LINE_END
    if (unit !== SPACE && unit !== LINE_END) {
      hash = hashUnit(hash, unit)
      continue
    }
    if (i > start) {
      if (start === 0 || text.charCodeAt(start - 1) === LINE_END) clusters.push({ broad, fine: clusters.length })
      let slot = hash & (CAPACITY - 1)
      while (lines[slot] !== 0) slot = (slot + 1) & (CAPACITY - 1)
      keys[slot] = hash
      lines[slot] = clusters.length - 1
    } else broad++
    hash = NO_TEXT
    start = i + 1
  }
  return { keys, lines, clusters }
}
