import { hashText } from '../../data/hash.js'
import { parseTableSource, unexpected } from '../../data/parse-table-source.js'
import type { ClusterTable } from './cluster-of.js'

/**
 * Lays out `word-clusters.txt`, which `scripts/word-clusters.mjs` writes: `= 7` begins a cluster of group 7, and its words follow,
 * one a line.
 * @throws {Error} with path and line where it is malformed.
 */
export function layOutClusters(text: string, path: string): ClusterTable {
  const { lines } = parseTableSource(text, path)
  const broad = [0]
  const words: string[] = []
  const numbers: number[] = []
  for (const line of lines) {
    const group = /^= ([1-9]\d*)$/.exec(line.text)?.[1]
    if (group !== undefined) broad.push(Number(group))
    else if (!/^\p{Ll}[\p{Ll}\p{M}.'-]*$/u.test(line.text)) throw unexpected(path, line, 'a word in lower case')
    else if (broad.length === 1) throw unexpected(path, line, '"= " and a number before the first word')
    else {
      words.push(line.text)
      numbers.push(broad.length - 1)
    }
  }
  const keys = new Int32Array(2 ** Math.ceil(Math.log2(1.5 * words.length)))
  const fine = new Uint16Array(keys.length)
  const mask = keys.length - 1
  for (const [i, word] of words.entries()) {
    const hash = hashText(word)
    let slot = hash & mask
    while (fine[slot] !== 0) slot = (slot + 1) & mask
    keys[slot] = hash
    fine[slot] = numbers[i]!
  }
  return { keys, fine, broad: Uint16Array.from(broad) }
}
