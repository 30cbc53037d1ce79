import { remember } from '../../text/remember.js'
import type { Listed } from './entry-table.js'
import { listed } from './listed.js'
import { readTags } from './read-tags.js'
import { type Shape, shapeOf } from './shape-of.js'
import { type Traits, traitsOf } from './traits.js'

/** What is known of a word by its letters alone. */
export interface Spelling {
  /** Lower case, with straight apostrophes. */
  readonly lower: string
  readonly shape: Shape
  /** Whether a word can begin a name by its looks. */
  readonly capital: boolean
  /** What a capitalised word is as part of a name: bits of `NAME_TAG`. */
  readonly nameTags: number
  readonly listed: Listed
  readonly traits: Traits
}

const CAPITAL: ReadonlySet<Shape> = new Set(['capital', 'upper', 'initial', 'mixed', 'stops', 'abbreviation'])

/** Reads a word's letters: once for all places where it stands. */
export const spellingOf: (text: string) => Spelling = remember((text) => {
  const lower = text.toLowerCase().replace(/[’‘ʻʿ]/g, "'")
  const shape = shapeOf(text)
  const capital = CAPITAL.has(shape)
  const nameTags = capital ? readTags(text, lower, shape) : 0
  return { lower, shape, capital, nameTags, listed: listed(lower), traits: traitsOf(lower, shape, nameTags) }
})
