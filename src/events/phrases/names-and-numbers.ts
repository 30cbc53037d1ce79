import { OBJECT_COMPLEMENTS } from '../../english/nouns/object-complements.js'
import type { Word } from '../words/word.js'

/**
 * True where a name behind a noun begins a phrase of its own: behind a date, or behind a bare noun that a preposition
 * governs (`after coming to power Smith claimed`); a title or role belongs to the name (`the president John Adams`).
 */
export function startsAnother(
  words: readonly Word[],
  start: number,
  at: number,
  head: number,
  isDate: boolean,
): boolean {
  if (isDate) return words[start]!.pos !== 'DET'
  const before = words[start - 1]
  return start === at - 1 && head === start && words[head]!.pos === 'NOUN' && before?.pos === 'ADP'
}

/**
 * `elected Karl Aasen president`, `took Anna prisoner home`: a bare noun behind the name that a verb governs says what
 * becomes of who is named, and is no part of the phrase (object complement; UD `xcomp`, `obl`).
 */
export function completesName(words: readonly Word[], taken: Uint8Array, start: number, at: number): boolean {
  if (!OBJECT_COMPLEMENTS.has(words[at]!.lemma) || taken[at + 1] || words[start]!.pos === 'DET') return false
  const name = words[at - 1]
  if (!name?.named || name.actor === null || (at > start && !taken[start - 1])) return false
  const next = words[at + 1]
  const isName = next !== undefined && (next.pos === 'PROPN' || (next.named && next.actor !== null))
  return !isName && next?.pos !== 'NOUN'
}

/** `Article 10`: a number behind a noun only says which; `US$ 4 billion` is an amount. */
export function isNumberOf(words: readonly Word[], at: number, head: number): boolean {
  if (head < 0 || words[at]!.pos !== 'NUM' || head !== at - 1) return false
  const { pos, text } = words[head]!
  return (pos === 'NOUN' || pos === 'PROPN') && /^\p{L}+$/u.test(text)
}

/** `the Dax 2 %`: an amount behind a noun is a phrase of its own. */
export function isShare(words: readonly Word[], at: number): boolean {
  return words[at]!.pos === 'NUM' && /^(?:%|percent|per)$/.test(words[at + 1]?.lower ?? '')
}

/** `In July three ministers`, `In 1990 voters`: a date behind a preposition, without an article, is a phrase of its own. */
export function standsAlone(words: readonly Word[], start: number, next: Word): boolean {
  if (words[start]!.date === null) return false
  return next.pos === 'NUM' || words[start - 1]?.pos === 'ADP'
}

export function lastOfMention(words: readonly Word[], at: number): number {
  let last = at
  while (words[last + 1]?.actor === words[at]!.actor) last++
  return last
}

/** The last word of a name; of `Ministry of Defence` the word before the preposition. */
export function headOfName(words: readonly Word[], first: number, last: number): number {
  for (let at = first + 1; at < last; at++) {
    if (words[at]!.lower === 'of' || words[at]!.lower === 'for') return at - 1
  }
  return last
}
