import { mixHashes } from '../../data/hash.js'
import { rowAt, type WordRow } from './word-row.js'

/**
 * Writes what the words around one, and around its run of capitalised words, are used like: so that `battalion` is told
 * by `brigade` where the weights have never seen it. `from` and `to` are the ends of the run, -1 where there is none. Gives how
 * many features are written then.
 */
export function writeClusters(
  into: Int32Array,
  count: number,
  rows: readonly WordRow[],
  i: number,
  from: number,
  to: number,
): number {
  let n = count
  const traits = (k: number) => rowAt(rows, k).traits
  for (let k = -2; k <= 2; k++) {
    const { fine, broad } = traits(i + k)
    if (fine === 0) continue
    into[n++] = mixHashes(120 + k, fine)
    into[n++] = mixHashes(130 + k, broad)
  }
  into[n++] = mixHashes(150, mixHashes(traits(i - 1).broad, traits(i).broad))
  into[n++] = mixHashes(151, mixHashes(traits(i).broad, traits(i + 1).broad))
  into[n++] = mixHashes(152, mixHashes(traits(i - 1).fine, traits(i - 2).fine))
  into[n++] = mixHashes(153, mixHashes(traits(i + 1).fine, traits(i + 2).fine))
  if (from < 0) return n
  const place = (i === from ? 1 : 0) + (i === to ? 2 : 0)
  into[n++] = mixHashes(140, mixHashes(traits(to).fine, place))
  into[n++] = mixHashes(141, mixHashes(traits(from).fine, place))
  into[n++] = mixHashes(142, traits(from - 1).fine)
  into[n++] = mixHashes(143, traits(to + 1).fine)
  into[n++] = mixHashes(144, mixHashes(traits(to).broad, traits(from).broad))
  into[n++] = mixHashes(145, traits(from - 2).fine)
  into[n++] = mixHashes(146, traits(to + 2).fine)
  return n
}
