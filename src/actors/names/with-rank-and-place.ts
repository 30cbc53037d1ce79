import { RANKS } from '../../english/names/ranks.js'
import { BIT, isCapital } from '../spelling/look-up.js'
import type { Word } from '../spelling/word.js'
import type { AnnotatedSentence } from '../tagging/annotated-sentence.js'
import type { Name } from './name.js'

/**
 * Makes persons of those who are called by their rank or see and its place: `the Duke of Wellington`, `the Archbishop of Salzburg`.
 * Behind a name and a comma the rank is a title (`William, Duke of Normandy`), and before another capital part of a longer name
 * (`Prince of Wales Hospital`).
 */
export function withRankAndPlace(annotated: AnnotatedSentence, names: readonly Name[]): Name[] {
  const { words } = annotated
  const found: Name[] = []
  for (const name of names) {
    if (isWhole(annotated, name)) {
      found.push({ annotated, from: name.from, to: name.to, type: 'person', rule: 'rank-and-place' })
      continue
    }
    const from = name.type === 'place' || name.type === 'group' ? rankBefore(words, name.from) : -1
    if (from < 0 || !endsHere(words, name.to) || isTitle(annotated, names, from)) found.push(name)
    else {
      while (found.length > 0 && found.at(-1)!.to > from) found.pop()
      found.push({ annotated, from, to: name.to, type: 'person', rule: 'rank-and-place' })
    }
  }
  return found
}

/** The word of the rank before `of` and, with an article or without, the place that starts at a word; or -1. */
function rankBefore(words: readonly Word[], place: number): number {
  const of = words[place - 1]?.lower === 'the' ? place - 2 : place - 1
  const rank = words[of - 1]
  if (words[of]?.lower !== 'of' || rank === undefined || !isCapital(rank) || !RANKS.has(rank.lower)) return -1
  // `Grand Duke of Tuscany`, `Prince Bishop of Liège`
  const first = words[of - 2]
  return first !== undefined && /^(?:Grand|Arch|Crown|Lord|Prince|Titular)$/.test(first.text) ? of - 2 : of - 1
}

/** `Elector of Saxony`, taken for an organisation as a whole. */
function isWhole({ words }: AnnotatedSentence, { from, to, type }: Name): boolean {
  if (type !== 'organization' || to - from < 3 || words[from + 1]!.lower !== 'of') return false
  const last = words[to - 1]!
  return RANKS.has(words[from]!.lower) && last.shape === 'capital' && to - from <= 4 && endsHere(words, to)
}

function endsHere(words: readonly Word[], to: number): boolean {
  const behind = words[to]
  if (behind === undefined) return true
  if (behind.shape === 'dash' && behind.glued) return false
  return !isCapital(behind)
}

/** True where the rank describes someone who is named beside it: behind a comma, or as a member of a list of titles. */
function isTitle({ words, kinds }: AnnotatedSentence, names: readonly Name[], from: number): boolean {
  let at = from - 1
  // `the 3rd Duke of York`
  if (words[at]?.shape === 'figure') at--
  if (words[at]?.lower === 'the') at--
  const mark = words[at]
  if (mark === undefined) return false
  // `became Duke of Wellington`: an office without an article is held, not named.
  if (at === from - 1 && mark.shape === 'lower') return true
  const person = names.some((name) => name.type === 'person' && name.to === (mark.text === ',' ? at : at + 1))
  if (person) return true
  return mark.text === ',' && (kinds[at - 1] ?? 0) !== 0 && (kinds[at - 1]! & (BIT.surname | BIT['given-name'])) !== 0
}
