import type { Traits, Vocabulary } from './traits.js'

/**
 * What each trait counts for. A trait that neither event has does not count at all, so that two events without dates
 * are not alike for it.
 */
const traitWeights = { clause: 0.35, quote: 0.2, trigger: 0.2, date: 0.12, actors: 0.13, labels: 0.05 } as const

/** How much of the similarity is position alone: enough to pair alike events in order, too little to pair others. */
export const POSITION = 0.05

/** Two events below this are not the same event. */
export const LEAST = 0.5

/** How alike two events are by what they say, from 0 to 1. */
export function similarity(a: Traits, b: Traits, vocabulary: Vocabulary): number {
  const triggers = a.trigger === b.trigger ? 1 : a.lemma === b.lemma ? 0.8 : 0
  let sum = traitWeights.trigger * triggers
  let total: number = traitWeights.trigger
  const count = (weight: number, alike: number) => {
    sum += weight * alike
    total += weight
  }
  count(traitWeights.clause, overlap(a.clause, b.clause, vocabulary))
  count(traitWeights.quote, overlap(a.quote, b.quote, vocabulary))
  if (a.edtf !== null || b.edtf !== null) count(traitWeights.date, datesAlike(a.edtf, b.edtf))
  if (a.entities.size + b.entities.size > 0) count(traitWeights.actors, jaccard(a.entities, b.entities))
  if (a.labels.size + b.labels.size > 0) count(traitWeights.labels, jaccard(a.labels, b.labels))
  return sum / total
}

/** The share of the words that both have, each by what it says (Dice over inverse frequencies). */
function overlap(a: Int32Array, b: Int32Array, vocabulary: Vocabulary): number {
  let [i, j, both, all] = [0, 0, 0, 0]
  while (i < a.length || j < b.length) {
    const left = a[i] ?? Number.POSITIVE_INFINITY
    const right = b[j] ?? Number.POSITIVE_INFINITY
    const weight = vocabulary.weightOf(Math.min(left, right))
    if (left === right) both += 2 * weight
    all += left === right ? 2 * weight : weight
    if (left <= right) i++
    if (right <= left) j++
  }
  return all === 0 ? 1 : both / all
}

function datesAlike(a: string | null, b: string | null): number {
  if (a === b) return 1
  if (a === null || b === null) return 0
  return a.slice(0, 4) === b.slice(0, 4) ? 0.5 : 0.2
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const item of a) if (b.has(item)) both++
  return both / (a.size + b.size - both)
}
