import { mixHashes } from '../../data/hash.js'
import { isCapital } from '../spelling/look-up.js'
import type { Word } from '../spelling/word.js'
import type { AnnotatedSentence } from './annotated-sentence.js'
import type { Evidence } from './gather-evidence.js'
import { rowAt, type WordRow, wordRowsOf } from './word-row.js'
import { writeClusters } from './write-clusters.js'

/** Room for the features of a word: one for each bit of nine sets of bits, and a hundred others. */
const MOST_FEATURES = 512

/** What is written into by one word after the other. */
export const featureRoom = (): Int32Array => new Int32Array(MOST_FEATURES)

/** Writes the hashes of the features of the word with a number into a room, and gives how many they are. */
export type WriteFeatures = (i: number, into: Int32Array) => number

/** The features of each open word of a sentence; the others have none. */
export function extractFeatures(annotated: AnnotatedSentence, evidence: Evidence): (Int32Array | null)[] {
  const write = featureWriter(annotated, evidence)
  const room = featureRoom()
  return annotated.words.map((_, i) => (annotated.open[i] ? room.slice(0, write(i, room)) : null))
}

/** Makes what writes the features of a sentence's words. */
export function featureWriter(annotated: AnnotatedSentence, evidence: Evidence): WriteFeatures {
  const rows = wordRowsOf(annotated.words, annotated.kinds, evidence, annotated.begin)
  const runs = findCapitalRuns(annotated.words)
  return (i, into) => writeFeatures(annotated, rows, runs, i, into)
}

/** For each word the first and last word of its run of capitalised words, or -1. */
interface Runs {
  readonly first: Int32Array
  readonly last: Int32Array
}

function findCapitalRuns(words: readonly Word[]): Runs {
  const first = new Int32Array(words.length).fill(-1)
  const last = new Int32Array(words.length).fill(-1)
  for (let i = 0; i < words.length; i++) {
    if (!isCapital(words[i]!)) continue
    const from = i
    while (i + 1 < words.length && isCapital(words[i + 1]!)) i++
    first.fill(from, from, i + 1)
    last.fill(i, from, i + 1)
  }
  return { first, last }
}

function writeFeatures(
  { words, loud, begin, sentence }: AnnotatedSentence,
  rows: readonly WordRow[],
  runs: Runs,
  i: number,
  into: Int32Array,
): number {
  let n = 0
  const at = (k: number) => rowAt(rows, i + k)
  const own = at(0)
  const shapes = at(-1).traits.shape * 169 + own.traits.shape * 13 + at(1).traits.shape
  into[n++] = mixHashes(1, 0)
  for (let k = -2; k <= 2; k++) {
    const row = at(k)
    into[n++] = mixHashes(10 + k, row.traits.lower)
    into[n++] = mixHashes(20 + k, row.traits.shape)
    into[n++] = mixHashes(30 + k, row.tag)
    if (k === -2 || k === 2) continue
    n = writeBits(into, n, 40 + k, row.kinds)
    n = writeBits(into, n, 50 + k, row.nameTags)
    n = writeBits(into, n, 60 + k, row.evidence)
    if (k !== 0) into[n++] = mixHashes(70 + k, row.traits.suffix)
  }
  into[n++] = mixHashes(80, mixHashes(at(-1).traits.lower, own.traits.lower))
  into[n++] = mixHashes(81, mixHashes(own.traits.lower, at(1).traits.lower))
  into[n++] = mixHashes(82, shapes)
  into[n++] = mixHashes(83, (at(-1).tag * 16 + own.tag) * 16 + at(1).tag)
  into[n++] = mixHashes(84, own.kinds)
  into[n++] = mixHashes(85, mixHashes(at(-1).kinds, own.kinds))
  into[n++] = mixHashes(86, mixHashes(own.kinds, at(1).kinds))
  into[n++] = mixHashes(87, own.evidence)
  into[n++] = mixHashes(88, mixHashes(own.kinds, own.evidence & 0x7fff))
  into[n++] = mixHashes(89, mixHashes(at(-1).traits.lower, own.kinds))
  into[n++] = mixHashes(90, mixHashes(at(1).traits.lower, own.kinds))
  into[n++] = mixHashes(91, mixHashes(at(-1).traits.lower, shapes))
  into[n++] = mixHashes(92, mixHashes(at(-2).traits.lower, at(-1).traits.lower))
  into[n++] = mixHashes(93, mixHashes(at(1).traits.lower, at(2).traits.lower))
  for (const affix of own.traits.affixes) into[n++] = mixHashes(94, affix)
  into[n++] = mixHashes(95, (loud ? 4 : 0) + (i === begin ? 2 : 0) + (sentence.kind === 'heading' ? 1 : 0))
  into[n++] = mixHashes(96, mixHashes(own.traits.shape, (i === begin ? 2 : 0) + (loud ? 1 : 0)))
  into[n++] = mixHashes(97, words[i]!.glued ? 1 : 0)
  n = writeRun(into, n, rows, runs, i)
  return writeClusters(into, n, rows, i, runs.first[i]!, runs.last[i]!)
}

/** One feature for each set bit. */
function writeBits(into: Int32Array, count: number, template: number, bits: number): number {
  let n = count
  for (let rest = bits; rest !== 0; rest &= rest - 1) into[n++] = mixHashes(template, rest & -rest)
  return n
}

/** What the whole run of capitalised words around a word says: its head, its length, what stands around it. */
function writeRun(into: Int32Array, count: number, rows: readonly WordRow[], runs: Runs, i: number): number {
  let n = count
  const row = (k: number) => rowAt(rows, k)
  const from = runs.first[i]!
  if (from < 0) {
    into[n++] = mixHashes(110, mixHashes(row(i - 1).kinds, row(i + 1).kinds))
    const left = i > 0 ? runs.first[i - 1]! : -1
    const right = i + 1 < runs.last.length ? runs.last[i + 1]! : -1
    into[n++] = mixHashes(111, mixHashes(row(i).traits.lower, mixHashes(row(left).kinds, row(right).kinds)))
    into[n++] = mixHashes(112, mixHashes(row(i).traits.lower, row(i - 1).traits.lower))
    return n
  }
  const to = runs.last[i]!
  const place = (i === from ? 1 : 0) + (i === to ? 2 : 0)
  const size = Math.min(to - from, 4)
  into[n++] = mixHashes(100, place * 8 + size)
  into[n++] = mixHashes(101, mixHashes(row(to).traits.lower, place))
  into[n++] = mixHashes(102, mixHashes(row(from).traits.lower, place))
  into[n++] = mixHashes(103, mixHashes(row(to).kinds, place))
  into[n++] = mixHashes(104, mixHashes(row(from).kinds, place))
  into[n++] = mixHashes(105, row(from - 1).traits.lower)
  into[n++] = mixHashes(106, row(to + 1).traits.lower)
  into[n++] = mixHashes(107, mixHashes(row(from - 1).traits.lower, row(to + 1).traits.lower))
  into[n++] = mixHashes(108, mixHashes(row(to + 1).tag, place))
  into[n++] = mixHashes(109, mixHashes(row(from - 1).tag, place))
  into[n++] = mixHashes(113, mixHashes(row(to).kinds, row(from).kinds))
  into[n++] = mixHashes(114, mixHashes(row(to).traits.suffix, size))
  // A head behind `of` or `for` stands before the run, its complement behind: `Bank of England`, `Treaty of Paris`.
  const link = row(from - 1).traits.lower
  const head = row(from - 2)
  into[n++] = mixHashes(115, mixHashes(link, head.traits.lower))
  into[n++] = mixHashes(116, mixHashes(link, head.kinds))
  into[n++] = mixHashes(117, mixHashes(row(to + 1).traits.lower, row(to + 2).kinds))
  into[n++] = mixHashes(118, mixHashes(row(to + 1).kinds, row(to + 2).kinds))
  return n
}
