import type { AnnotatedSentence } from './annotated-sentence.js'
import { BIT, isCapital } from './look-up.js'

interface Range {
  readonly from: number
  readonly to: number
}

/** Whether a word belongs to a title, not to the name behind it: `General`, `Iraqi` of `Iraqi President`. */
export function isTitleWord({ words, kinds }: AnnotatedSentence, i: number): boolean {
  const bits = kinds[i]!
  if (!(bits & BIT.title)) return false
  // `Justin King`, `Earl Warren`: what may be a given name is one where no other given name follows.
  return !(bits & BIT['given-name']) || words[i]!.shape === 'abbreviation' || (kinds[i + 1]! & BIT['given-name']) !== 0
}

/**
 * The title of the person whose name stands in the words `[from, to)`: `Iraqi President` before `Ahmed Hassan
 * al-Bakr`, with a comma or without.
 */
export function findTitle(annotated: AnnotatedSentence, from: number, _to: number): Range | undefined {
  const { words, kinds } = annotated
  let end = from
  if (words[end - 1]?.text === ',' && isTitleAt(annotated, end - 2)) end--
  let start = end
  while (start > 0 && isTitleAt(annotated, start - 1)) start--
  if (start === end) return undefined
  // What the title is of: `Iraq President`, `Iraqi Intelligence Chief`.
  while (
    start > 0 &&
    isCapital(words[start - 1]!) &&
    kinds[start - 1]! & (BIT.country | BIT.demonym | BIT['former-state'])
  )
    start--
  return { from: start, to: end }
}

function isTitleAt({ words, kinds }: AnnotatedSentence, i: number): boolean {
  const word = words[i]
  return word !== undefined && isCapital(word) && (kinds[i]! & BIT.title) !== 0
}
