import { GIVEN_TITLES } from '../../english/names/given-titles.js'
import { BIT, isCapital, STATES } from '../spelling/look-up.js'
import type { AnnotatedSentence } from '../tagging/annotated-sentence.js'
import type { WordRange } from './word-range.js'

const OWNERS = STATES | BIT.demonym

/** Whether a word is a title in capitals: `President`, `Gen.` */
export function isTitleAt({ words, kinds }: AnnotatedSentence, i: number): boolean {
  const word = words[i]
  return word !== undefined && isCapital(word) && (kinds[i]! & BIT.title) !== 0
}

/**
 * The first word of a person's name behind the title that stands in the words `[from, to)`: `Iraqi Intelligence Chief
 * Hamid al-Shatri` gives `Hamid`. What may be a given name (`Duke`, `Earl`) is a title only before another.
 */
export function behindTitle(annotated: AnnotatedSentence, from: number, to: number): number {
  const { words, kinds } = annotated
  let start = from
  for (let i = from; i < to - 1; i++) {
    if (!isTitleAt(annotated, i)) continue
    const given = GIVEN_TITLES.has(words[i]!.lower)
    if (given && !(kinds[i + 1]! & BIT['given-name'])) continue
    // `Marquis de Lafayette` is known by rank and place, and `the King's Men` are no king.
    if (words[i + 1]!.shape === 'possessive' || words[i + 1]!.shape === 'lower') continue
    // A title inside a name (`Juan Carlos King of …`) takes only what belongs to titles with it.
    if (i > start && !(kinds[start]! & (OWNERS | BIT.title | BIT['organization-word']))) continue
    start = i + 1
  }
  while (start < to - 1 && !isCapital(words[start]!) && words[start]!.shape !== 'lower') start++
  return start
}

/**
 * The title before the name that starts at a word, with what it is a title of: `Iraqi President` before `Ahmed Hassan
 * al-Bakr`, with a comma or without.
 */
export function findTitle(annotated: AnnotatedSentence, from: number): WordRange | undefined {
  const { words, kinds } = annotated
  let end = from
  if (words[end - 1]?.text === ',' && isTitleAt(annotated, end - 2)) end--
  let start = end
  while (start > 0 && isTitleAt(annotated, start - 1)) start--
  if (start === end) return undefined
  while (start > 0 && isCapital(words[start - 1]!) && kinds[start - 1]! & (OWNERS | BIT['organization-word'])) start--
  return { from: start, to: end }
}
