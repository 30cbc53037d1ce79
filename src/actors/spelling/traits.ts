import { hashText } from '../../data/hash.js'
import { clusterOf } from './cluster-of.js'
import { FEATURE_TAGS } from './name-tags.js'
import type { Shape } from './shape-of.js'

/** What of a word its features are made of; it depends on the letters alone. */
export interface Traits {
  readonly lower: number
  readonly shape: number
  readonly affixes: readonly number[]
  readonly suffix: number
  /** What a capitalised word is as part of a name, as far as features tell it apart: bits of `NAME_TAG`. */
  readonly nameTags: number
  readonly broad: number
  readonly fine: number
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

/** The traits of what stands before the first word and behind the last. */
export const EDGE: Traits = { lower: 1, shape: 1, affixes: [], suffix: 1, nameTags: 0, broad: 0, fine: 0 }

/** The traits of a word in lower case with its shape and the bits of `NAME_TAG`. */
export function traitsOf(lower: string, shape: Shape, nameTags: number): Traits {
  const affixes: number[] = []
  if (shape !== 'mark' && shape !== 'dash') {
    for (let size = 1; size <= 4; size++) {
      if (lower.length <= size) break
      affixes.push(hashText(`${lower.slice(0, size)}_`), hashText(`_${lower.slice(-size)}`))
    }
  }
  const hash = hashText(/^\p{N}+$/u.test(lower) ? `#${lower.length}` : lower)
  const { broad, fine } = clusterOf(hash)
  return {
    lower: hash,
    shape: SHAPES.indexOf(shape),
    affixes: affixes.slice(),
    suffix: hashText(lower.slice(-3)),
    nameTags: nameTags & FEATURE_TAGS,
    broad,
    fine,
  }
}
