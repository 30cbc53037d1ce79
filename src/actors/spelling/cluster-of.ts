import { readData } from '../../data/read-data.js'

/** Which words a word is used like, coarsely and finely; 0 where it is not known. */
export interface Cluster {
  readonly broad: number
  readonly fine: number
}

/** The clusters of words by the words' hashes, as `layOutClusters` lays them out. */
export interface ClusterTable {
  /** Open-addressed: the hashes of words. */
  readonly keys: Int32Array
  /** For each slot the number of the word's fine cluster; 0 where the slot is free. */
  readonly fine: Uint16Array
  /** For each fine cluster the number of the broad one that it is part of. */
  readonly broad: Uint16Array
}

const NONE: Cluster = { broad: 0, fine: 0 }
let table: ClusterTable | undefined

/** The cluster of a word in lower case, by its `hashText`: `battalion` stands with `brigade`, `nephew` with `uncle`. */
export function clusterOf(hash: number): Cluster {
  table ??= readData<ClusterTable>('clusters')
  const { keys, fine, broad } = table
  const mask = keys.length - 1
  for (let slot = hash & mask; fine[slot] !== 0; slot = (slot + 1) & mask) {
    if (keys[slot] === hash) return { broad: broad[fine[slot]!]!, fine: fine[slot]! }
  }
  return NONE
}
