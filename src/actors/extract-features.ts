import type { AnnotatedSentence } from './annotated-sentence.js'
import type { Evidence } from './gather-evidence.js'
import { hashText, mixHashes } from './hash.js'
import { isCapital } from './look-up.js'
import type { Shape, Word } from './word.js'

/** What of a word its features are made of; it depends on the word alone, so it is kept. */
interface Traits {
  readonly lower: number
  readonly shape: number
  readonly affixes: readonly number[]
  readonly suffix: number
}

const SHAPES: readonly Shape[] = [
  'lower',
  'capital',
  'upper',
  'initial',
  'mixed',
  'stops',
  'abbreviation',
  'number',
  'figure',
  'possessive',
  'dash',
  'mark',
]
const TAGS = [
  'Determiner',
  'Preposition',
  'Conjunction',
  'Pronoun',
  'Adverb',
  'Adjective',
  'Verb',
  'Value',
  'Noun',
  'ProperNoun',
]
const NAME_TAGS = [
  'Person',
  'FirstName',
  'LastName',
  'Honorific',
  'Place',
  'City',
  'Country',
  'Region',
  'Organization',
  'SportsTeam',
  'Company',
  'Demonym',
  'Actor',
  'Acronym',
  'Month',
  'WeekDay',
  'Date',
  'Plural',
  'Possessive',
  'PastTense',
  'Address',
]

const EDGE: Traits = { lower: 1, shape: 1, affixes: [], suffix: 1 }
const known = new Map<string, Traits>()
const MOST_KNOWN = 50_000

/** What is computed once a word of a sentence. */
interface Row {
  readonly traits: Traits
  readonly tag: number
  readonly nameTags: number
  readonly kinds: number
  readonly evidence: number
}

const EDGE_ROW: Row = { traits: EDGE, tag: 99, nameTags: 0, kinds: 0, evidence: 0 }

/** Hashes of the features of each open word of a sentence; the others have none. */
export function extractFeatures(annotated: AnnotatedSentence, evidence: Evidence): (Int32Array | null)[] {
  const { words, open } = annotated
  if (!open.includes(1)) return words.map(() => null)
  const rows = words.map((word, i) => rowOf(word, annotated.kinds[i]!, evidence))
  const runs = findRuns(words)
  return words.map((_, i) => (open[i] ? featuresOf(annotated, rows, runs, i) : null))
}

function rowOf(word: Word, kinds: number, evidence: Evidence): Row {
  return {
    traits: traitsOf(word),
    tag: TAGS.findIndex((tag) => word.tags.has(tag)),
    nameTags: nameTagsOf(word.tags),
    kinds,
    evidence: isCapital(word) ? (evidence.get(word.lower) ?? 0) : 0,
  }
}

function nameTagsOf(tags: ReadonlySet<string>): number {
  let bits = 0
  for (let i = 0; i < NAME_TAGS.length; i++) if (tags.has(NAME_TAGS[i]!)) bits |= 1 << i
  return bits
}

function traitsOf(word: Word): Traits {
  const have = known.get(word.text)
  if (have) return have
  const { lower } = word
  const affixes: number[] = []
  if (word.shape !== 'mark' && word.shape !== 'dash') {
    for (let size = 1; size <= 4; size++) {
      if (lower.length <= size) break
      affixes.push(hashText(`${lower.slice(0, size)}_`), hashText(`_${lower.slice(-size)}`))
    }
  }
  const shape = SHAPES.indexOf(word.shape)
  const traits = {
    lower: hashText(/^\p{N}+$/u.test(lower) ? `#${lower.length}` : lower),
    shape,
    affixes,
    suffix: hashText(lower.slice(-3)),
  }
  if (known.size < MOST_KNOWN) known.set(word.text, traits)
  return traits
}

/** For each word the first and last word of its run of capitalised words, or -1. */
interface Runs {
  readonly first: Int32Array
  readonly last: Int32Array
}

function findRuns(words: readonly Word[]): Runs {
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
  { words, loud, sentence }: AnnotatedSentence,
  rows: readonly Row[],
  runs: Runs,
  i: number,
): Int32Array {
  const features: number[] = []
  const add = (template: number, value: number) => features.push(mixHashes(template, value))
  const at = (k: number) => rows[i + k] ?? EDGE_ROW
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
  add(95, (loud ? 4 : 0) + (i === 0 ? 2 : 0) + (sentence.kind === 'heading' ? 1 : 0))
  add(96, mixHashes(own.traits.shape, (i === 0 ? 2 : 0) + (loud ? 1 : 0)))
  add(97, words[i]!.glued ? 1 : 0)
  addRun(add, rows, runs, i)
  return Int32Array.from(features)
}

/** One feature for each set bit. */
function addBits(features: number[], template: number, bits: number): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) features.push(mixHashes(template, rest & -rest))
}

/** What the whole run of capitalised words around a word says: its head, its length, what stands around it. */
function addRun(add: (template: number, value: number) => void, rows: readonly Row[], runs: Runs, i: number): void {
  const row = (k: number) => rows[k] ?? EDGE_ROW
  const from = runs.first[i]!
  if (from < 0) {
    add(110, mixHashes(row(i - 1).kinds, row(i + 1).kinds))
    const left = runs.first[i - 1] ?? -1
    const right = runs.last[i + 1] ?? -1
    add(111, mixHashes(rows[i]!.traits.lower, mixHashes(row(left).kinds, row(right).kinds)))
    add(112, mixHashes(rows[i]!.traits.lower, row(i - 1).traits.lower))
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
