import { BIT, isCapital, PHRASE } from '../spelling/look-up.js'
import type { Word } from '../spelling/word.js'
import type { AnnotatedSentence } from '../tagging/annotated-sentence.js'
import type { NameType } from '../tagging/labels.js'
import type { WordRange } from './word-range.js'

/** Small words that no name of a type holds: `Nebraska for British Columbia` is two. */
const BREAKS: Readonly<Record<NameType, ReadonlySet<string>>> = {
  person: new Set([',', 'and', 'for', 'in', 'at', 'to', '/', '–', '—', ':', '!']),
  place: new Set([',', 'and', 'for', 'in', 'at', 'to', '/', ':', '!']),
  organization: new Set(),
  other: new Set(),
}

/** Splits what was tagged as one name where it is two or more: at `and`, at a comma, before an article. */
export function splitJoined(annotated: AnnotatedSentence, from: number, to: number, type: NameType): WordRange[] {
  const ranges: WordRange[] = []
  let start = from
  for (let i = from + 1; i < to; i++) {
    if (!breaksAt(annotated, from, i, to, type)) continue
    if (i > start) ranges.push({ from: start, to: i })
    start = i + 1
  }
  if (to > start) ranges.push({ from: start, to })
  return ranges.filter((range) =>
    annotated.words.slice(range.from, range.to).some((word) => hasCapitalOrDigit(word.text)),
  )
}

/** A dash that parts and does not join: one with a space before it, or a long one. */
function isAside(words: readonly Word[], i: number): boolean {
  const { shape, text, glued } = words[i]!
  return text === '—' || (shape === 'dash' && text !== '/' && !glued && words[i + 1]?.glued === false)
}

function hasCapitalOrDigit(text: string): boolean {
  return /[\p{Lu}\p{N}]/u.test(text)
}

function breaksAt({ words, kinds }: AnnotatedSentence, from: number, i: number, to: number, type: NameType): boolean {
  const { lower } = words[i]!
  if (isAside(words, i) && (words[i]!.text !== '-' || to - from > 3)) return true
  // A listed name of several words stands as it is: `Trinidad and Tobago`.
  if (kinds[i]! & PHRASE) return false
  if (lower === 'the') return isCapital(words[i - 1]!) && type !== 'person'
  if (type === 'place' && lower === ',' && words[i + 1]?.shape === 'stops') return false
  if (BREAKS[type].has(lower)) return true
  if (type !== 'organization' || (lower !== 'and' && lower !== ',')) return false
  const headed = (k: number) => (kinds[k]! & BIT['organization-word']) !== 0
  if (lower === ',') return !headed(from) && !headed(to - 1)
  // `Airbus and Boeing` are two, `Department of Health and Safety` and `Marks and Spencer Group` are one.
  return headed(i - 1) ? !headed(from) || i - 1 === from : !headed(from) && !headed(to - 1) && i > from + 1
}
