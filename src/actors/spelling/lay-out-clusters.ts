import { inflateRawSync } from 'node:zlib'
import { hashText } from '../../data/hash.js'
import type { ClusterTable } from './cluster-of.js'

/**
 * Lays out the text that `scripts/word-clusters.mjs` writes: base64 of a deflated text, which has a line of words a
 * cluster, and an empty line between groups of them.
 */
export function layOutClusters(text: string): ClusterTable {
  const clusters: { readonly words: readonly string[]; readonly broad: number }[] = [{ words: [], broad: 0 }]
  let group = 1
  for (const line of inflateRawSync(Buffer.from(text, 'base64url')).toString().split('\n')) {
    if (line === '') group++
    else clusters.push({ words: line.split(' '), broad: group })
  }
  const size = clusters.reduce((sum, { words }) => sum + words.length, 0)
  const keys = new Int32Array(2 ** Math.ceil(Math.log2(2 * size)))
  const fine = new Uint16Array(keys.length)
  const mask = keys.length - 1
  for (const [number, { words }] of clusters.entries()) {
    for (const word of words) {
      const hash = hashText(word)
      let slot = hash & mask
      while (fine[slot] !== 0) slot = (slot + 1) & mask
      keys[slot] = hash
      fine[slot] = number
    }
  }
  return { keys, fine, broad: Uint16Array.from(clusters, ({ broad }) => broad) }
}
