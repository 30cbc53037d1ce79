import { mixHashes } from '../../data/hash.js'
import type { AnnotatedSentence } from './annotated-sentence.js'
import { rowAt, type WordRow } from './word-row.js'

/** What the features of a sentence's words are made of. */
export interface FeatureSource {
  readonly annotated: AnnotatedSentence
  readonly rows: readonly WordRow[]
  /** For each word the first and last word of its run of capitalised words, or -1. */
  readonly first: Int32Array
  readonly last: Int32Array
}

/** Where in its run of capitalised words a word stands: 1 is its beginning, 2 its end, 3 both. */
export function placeInRun({ first, last }: FeatureSource, i: number): number {
  return (i === first[i] ? 1 : 0) + (i === last[i] ? 2 : 0)
}

/** Writes what words say together, and gives how many features are written then. */
export function writeTogether(source: FeatureSource, i: number, into: Int32Array, count: number): number {
  const { annotated, rows } = source
  const { words, loud, begin, sentence } = annotated
  let n = count
  const [before, own, behind] = [rowAt(rows, i - 1), rowAt(rows, i), rowAt(rows, i + 1)]
  const [a, b, c] = [before.traits, own.traits, behind.traits]
  const farBefore = rowAt(rows, i - 2).traits
  const farBehind = rowAt(rows, i + 2).traits
  const shapes = a.shape * 169 + b.shape * 13 + c.shape
  into[n++] = mixHashes(1, 0)
  into[n++] = mixHashes(80, mixHashes(a.lower, b.lower))
  into[n++] = mixHashes(81, mixHashes(b.lower, c.lower))
  into[n++] = mixHashes(82, shapes)
  into[n++] = mixHashes(83, (before.tag * 16 + own.tag) * 16 + behind.tag)
  into[n++] = mixHashes(85, mixHashes(before.kinds, own.kinds))
  into[n++] = mixHashes(86, mixHashes(own.kinds, behind.kinds))
  into[n++] = mixHashes(88, mixHashes(own.kinds, own.evidence & 0x7fff))
  into[n++] = mixHashes(89, mixHashes(a.lower, own.kinds))
  into[n++] = mixHashes(90, mixHashes(c.lower, own.kinds))
  into[n++] = mixHashes(91, mixHashes(a.lower, shapes))
  into[n++] = mixHashes(92, mixHashes(farBefore.lower, a.lower))
  into[n++] = mixHashes(93, mixHashes(c.lower, farBehind.lower))
  into[n++] = mixHashes(95, (loud ? 4 : 0) + (i === begin ? 2 : 0) + (sentence.kind === 'heading' ? 1 : 0))
  into[n++] = mixHashes(96, mixHashes(b.shape, (i === begin ? 2 : 0) + (loud ? 1 : 0)))
  into[n++] = mixHashes(97, words[i]!.glued ? 1 : 0)
  into[n++] = mixHashes(150, mixHashes(a.broad, b.broad))
  into[n++] = mixHashes(151, mixHashes(b.broad, c.broad))
  into[n++] = mixHashes(152, mixHashes(a.fine, farBefore.fine))
  into[n++] = mixHashes(153, mixHashes(c.fine, farBehind.fine))
  return source.first[i]! < 0 ? writeOutsideOfRuns(source, i, into, n) : writeRun(source, i, into, n)
}

function writeOutsideOfRuns({ rows, first, last }: FeatureSource, i: number, into: Int32Array, count: number): number {
  let n = count
  const row = (k: number) => rowAt(rows, k)
  into[n++] = mixHashes(110, mixHashes(row(i - 1).kinds, row(i + 1).kinds))
  const left = i > 0 ? first[i - 1]! : -1
  const right = i + 1 < last.length ? last[i + 1]! : -1
  into[n++] = mixHashes(111, mixHashes(row(i).traits.lower, mixHashes(row(left).kinds, row(right).kinds)))
  into[n++] = mixHashes(112, mixHashes(row(i).traits.lower, row(i - 1).traits.lower))
  return n
}

/** What the whole run of capitalised words around a word says: its head, its length, what stands around it. */
function writeRun(source: FeatureSource, i: number, into: Int32Array, count: number): number {
  const { rows, first, last } = source
  let n = count
  const [from, to] = [first[i]!, last[i]!]
  const [start, end] = [rowAt(rows, from), rowAt(rows, to)]
  const [before, behind] = [rowAt(rows, from - 1), rowAt(rows, to + 1)]
  const place = placeInRun(source, i)
  const size = Math.min(to - from, 4)
  into[n++] = mixHashes(100, place * 8 + size)
  into[n++] = mixHashes(103, mixHashes(end.kinds, place))
  into[n++] = mixHashes(104, mixHashes(start.kinds, place))
  into[n++] = mixHashes(107, mixHashes(before.traits.lower, behind.traits.lower))
  into[n++] = mixHashes(108, mixHashes(behind.tag, place))
  into[n++] = mixHashes(109, mixHashes(before.tag, place))
  into[n++] = mixHashes(113, mixHashes(end.kinds, start.kinds))
  into[n++] = mixHashes(114, mixHashes(end.traits.suffix, size))
  into[n++] = mixHashes(144, mixHashes(end.traits.broad, start.traits.broad))
  // A head behind `of` or `for` stands before the run, its complement behind: `Bank of England`, `Treaty of Paris`.
  const link = before.traits.lower
  const head = rowAt(rows, from - 2)
  const complement = rowAt(rows, to + 2)
  into[n++] = mixHashes(115, mixHashes(link, head.traits.lower))
  into[n++] = mixHashes(116, mixHashes(link, head.kinds))
  into[n++] = mixHashes(117, mixHashes(behind.traits.lower, complement.kinds))
  into[n++] = mixHashes(118, mixHashes(behind.kinds, complement.kinds))
  return n
}
