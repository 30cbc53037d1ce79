import { readData } from '../data/read-data.js'
import type { Language } from './languages.js'

/** The trigrams of each language, as `layOutLanguages` lays them out: a line each, in the same order. */
export interface LanguageTable {
  readonly codes: string
  /** The most frequent first, with `|` between them. */
  readonly models: string
}

/** How a text is like a language. */
export interface Likeness {
  readonly language: Language
  /** 1 for the language that the text is most like, less for the others. */
  readonly likeness: number
}

/** UTF-16 code units of a text that are looked at. */
const MOST = 2_048
/** The distance of a trigram that a language does not have. */
const FAR = 300

type Ranks = ReadonlyMap<string, number>

let lines: ReadonlyMap<string, string> | undefined
const ranks = new Map<string, Ranks>()

/**
 * The languages of one script by how like them a text is, the closest first: the distances of franc (Cavnar and Trenkle 1994,
 * "N-Gram-Based Text Categorization"), over its models. The table is read when it is first asked for, which English never does.
 */
export function closestLanguages(text: string, languages: readonly Language[]): Likeness[] {
  const value = text.slice(0, MOST)
  const trigrams = [...countTrigrams(value)]
  const distances = languages.map((language) => ({ language, distance: distanceOf(trigrams, ranksOf(language.code)) }))
  distances.sort((a, b) => a.distance - b.distance)
  const least = distances[0]?.distance ?? 0
  const most = value.length * FAR - least
  return distances.map(({ language, distance }) => ({ language, likeness: 1 - (distance - least) / most || 0 }))
}

function countTrigrams(text: string): Map<string, number> {
  const clean = ` ${text
    .replace(/[!-@]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()} `
  const counts = new Map<string, number>()
  for (let at = 0; at + 3 <= clean.length; at++) {
    const trigram = clean.slice(at, at + 3)
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1)
  }
  return counts
}

function distanceOf(trigrams: readonly (readonly [string, number])[], known: Ranks): number {
  let distance = 0
  for (const [trigram, count] of trigrams) {
    const rank = known.get(trigram)
    distance += rank === undefined ? FAR : Math.abs(count - rank - 1)
  }
  return distance
}

function ranksOf(code: string): Ranks {
  const before = ranks.get(code)
  if (before !== undefined) return before
  lines ??= readLines(readData<LanguageTable>('languages'))
  const own = new Map((lines.get(code) ?? '').split('|').map((trigram, rank) => [trigram, rank]))
  ranks.set(code, own)
  return own
}

function readLines({ codes, models }: LanguageTable): Map<string, string> {
  const model = models.split('\n')
  return new Map(codes.split('\n').map((code, at) => [code, model[at]!]))
}
