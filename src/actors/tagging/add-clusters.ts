import { mixHashes } from '../../data/hash.js'
import { rowAt, type WordRow } from './word-row.js'

/**
 * Adds what the words around one, and around its run of capitalised words, are used like: so that `battalion` is told
 * by `brigade` where the weights have never seen it. `from` and `to` are the ends of the run, -1 where there is none.
 */
export function addClusters(
  add: (template: number, value: number) => void,
  rows: readonly WordRow[],
  i: number,
  from: number,
  to: number,
): void {
  const traits = (k: number) => rowAt(rows, k).traits
  for (let k = -2; k <= 2; k++) {
    const { fine, broad } = traits(i + k)
    if (fine === 0) continue
    add(120 + k, fine)
    add(130 + k, broad)
  }
  add(150, mixHashes(traits(i - 1).broad, traits(i).broad))
  add(151, mixHashes(traits(i).broad, traits(i + 1).broad))
  add(152, mixHashes(traits(i - 1).fine, traits(i - 2).fine))
  add(153, mixHashes(traits(i + 1).fine, traits(i + 2).fine))
  if (from < 0) return
  const place = (i === from ? 1 : 0) + (i === to ? 2 : 0)
  add(140, mixHashes(traits(to).fine, place))
  add(141, mixHashes(traits(from).fine, place))
  add(142, traits(from - 1).fine)
  add(143, traits(to + 1).fine)
  add(144, mixHashes(traits(to).broad, traits(from).broad))
  add(145, traits(from - 2).fine)
  add(146, traits(to + 2).fine)
}
