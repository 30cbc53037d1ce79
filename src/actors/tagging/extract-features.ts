import { mixHashes } from '../../data/hash.js'
import { isCapital } from '../spelling/look-up.js'
import type { Word } from '../spelling/word.js'
import { addClusters } from './add-clusters.js'
import type { AnnotatedSentence } from './annotated-sentence.js'
import type { Evidence } from './gather-evidence.js'
import { rowAt, type WordRow, wordRowsOf } from './word-row.js'

/** Hashes of the features of each open word of a sentence; the others have none. */
export function extractFeatures(annotated: AnnotatedSentence, evidence: Evidence): (Int32Array | null)[] {
  const { words, open } = annotated
  const features: (Int32Array | null)[] = []
  if (!open.includes(1)) {
    for (const _ of words) features.push(null)
    return features
  }
  const rows = wordRowsOf(words, annotated.kinds, evidence, annotated.begin)
  const runs = findCapitalRuns(words)
  for (let i = 0; i < words.length; i++) features.push(open[i] ? featuresOf(annotated, rows, runs, i) : null)
  return features
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

function featuresOf(
  { words, loud, begin, sentence }: AnnotatedSentence,
  rows: readonly WordRow[],
  runs: Runs,
  i: number,
): Int32Array {
  const features: number[] = []
  const add = (template: number, value: number) => features.push(mixHashes(template, value))
  const at = (k: number) => rowAt(rows, i + k)
  const own = at(0)
  const shapes = at(-1).traits.shape * 169 + own.traits.shape * 13 + at(1).traits.shape
  add(1, 0)
  for (let k = -2; k <= 2; k++) {
    const row = at(k)
    add(10 + k, row.traits.lower)
    add(20 + k, row.traits.shape)
    add(30 + k, row.tag)
    if (k === -2 || k === 2) continue
    addBits(features, 40 + k, row.kinds)
    addBits(features, 50 + k, row.nameTags)
    addBits(features, 60 + k, row.evidence)
    if (k !== 0) add(70 + k, row.traits.suffix)
  }
  add(80, mixHashes(at(-1).traits.lower, own.traits.lower))
  add(81, mixHashes(own.traits.lower, at(1).traits.lower))
  add(82, shapes)
  add(83, (at(-1).tag * 12 + own.tag) * 12 + at(1).tag)
  add(84, own.kinds)
  add(85, mixHashes(at(-1).kinds, own.kinds))
  add(86, mixHashes(own.kinds, at(1).kinds))
  add(87, own.evidence)
  add(88, mixHashes(own.kinds, own.evidence & 0x7fff))
  add(89, mixHashes(at(-1).traits.lower, own.kinds))
  add(90, mixHashes(at(1).traits.lower, own.kinds))
  add(91, mixHashes(at(-1).traits.lower, shapes))
  add(92, mixHashes(at(-2).traits.lower, at(-1).traits.lower))
  add(93, mixHashes(at(1).traits.lower, at(2).traits.lower))
  for (const affix of own.traits.affixes) add(94, affix)
  add(95, (loud ? 4 : 0) + (i === begin ? 2 : 0) + (sentence.kind === 'heading' ? 1 : 0))
  add(96, mixHashes(own.traits.shape, (i === begin ? 2 : 0) + (loud ? 1 : 0)))
  add(97, words[i]!.glued ? 1 : 0)
  addRun(add, rows, runs, i)
  addClusters(add, rows, i, runs.first[i]!, runs.last[i]!)
  return Int32Array.from(features)
}

/** One feature for each set bit. */
function addBits(features: number[], template: number, bits: number): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) features.push(mixHashes(template, rest & -rest))
}

/** What the whole run of capitalised words around a word says: its head, its length, what stands around it. */
function addRun(add: (template: number, value: number) => void, rows: readonly WordRow[], runs: Runs, i: number): void {
  const row = (k: number) => rowAt(rows, k)
  const from = runs.first[i]!
  if (from < 0) {
    add(110, mixHashes(row(i - 1).kinds, row(i + 1).kinds))
    const left = i > 0 ? runs.first[i - 1]! : -1
    const right = i + 1 < runs.last.length ? runs.last[i + 1]! : -1
    add(111, mixHashes(row(i).traits.lower, mixHashes(row(left).kinds, row(right).kinds)))
    add(112, mixHashes(row(i).traits.lower, row(i - 1).traits.lower))
    return
  }
  const to = runs.last[i]!
  const place = (i === from ? 1 : 0) + (i === to ? 2 : 0)
  const size = Math.min(to - from, 4)
  add(100, place * 8 + size)
  add(101, mixHashes(row(to).traits.lower, place))
  add(102, mixHashes(row(from).traits.lower, place))
  add(103, mixHashes(row(to).kinds, place))
  add(104, mixHashes(row(from).kinds, place))
  add(105, row(from - 1).traits.lower)
  add(106, row(to + 1).traits.lower)
  add(107, mixHashes(row(from - 1).traits.lower, row(to + 1).traits.lower))
  add(108, mixHashes(row(to + 1).tag, place))
  add(109, mixHashes(row(from - 1).tag, place))
  add(113, mixHashes(row(to).kinds, row(from).kinds))
  add(114, mixHashes(row(to).traits.suffix, size))
  // A head behind `of` or `for` stands before the run, its complement behind: `Bank of England`, `Treaty of Paris`.
  const link = row(from - 1).traits.lower
  const head = row(from - 2)
  add(115, mixHashes(link, head.traits.lower))
  add(116, mixHashes(link, head.kinds))
  add(117, mixHashes(row(to + 1).traits.lower, row(to + 2).kinds))
  add(118, mixHashes(row(to + 1).kinds, row(to + 2).kinds))
}
