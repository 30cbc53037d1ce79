import { ARABIC_ARTICLES } from '../../english/names/name-particles.js'
import { BIT, isCapital, STATES } from '../spelling/look-up.js'
import type { Word } from '../spelling/word.js'
import type { AnnotatedSentence } from '../tagging/annotated-sentence.js'
import type { Name } from './name.js'

/** What a half behind a hyphen is when it is no surname: `Holm-American`, `Aasen-Party`. */
const NO_HALF = STATES | BIT.demonym | BIT['organization-word'] | BIT['place-word'] | BIT['no-actor-word']

/**
 * Takes to a name the halves that hyphens tie to it: `Talbot-Rice`, `Mary-Anne`, `Osijek-Baranja County`. A person's halves are words
 * that no list knows as a state or a kind; a place takes those before its last word, where that word says what it is.
 */
export function withOtherHalf(annotated: AnnotatedSentence, names: readonly Name[]): Name[] {
  const { words, kinds } = annotated
  const whole = names.map((name) => {
    let { from, to } = name
    // `Al-Qaim`, of which the label began behind the article.
    if (isTied(words, from - 1) && ARABIC_ARTICLES.has(words[from - 2]?.lower ?? '')) from -= 2
    if (name.type === 'person') {
      while (isTied(words, to) && isHalf(annotated, to + 1)) to += 2
      while (isTied(words, from - 1) && isHalf(annotated, from - 2)) from -= 2
      while (from < name.from && from > 0 && isGiven(annotated, from - 1)) from--
    } else if (name.type === 'place' && kinds[to - 1]! & BIT['place-word']) {
      while (isTied(words, from - 1) && from >= 2 && isCapital(words[from - 2]!)) from -= 2
    }
    return from === name.from && to === name.to ? name : { ...name, from, to }
  })
  return outermost(whole)
}

/** The names that stand within no other; of two that are the same the first. */
function outermost(names: readonly Name[]): Name[] {
  const inner = new Set<Name>()
  let reached = 0
  for (const name of [...names].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (name.to <= reached) inner.add(name)
    else reached = name.to
  }
  return names.filter((name) => !inner.has(name))
}

/** A hyphen without a space on either side. */
function isTied(words: readonly Word[], at: number): boolean {
  return at > 0 && /^[-‐]$/.test(words[at]?.text ?? '') && words[at]!.glued && words[at + 1]?.glued === true
}

function isHalf({ words, kinds }: AnnotatedSentence, at: number): boolean {
  const word = words[at]
  return (
    word !== undefined &&
    word.shape === 'capital' &&
    !(kinds[at]! & NO_HALF && !(kinds[at]! & (BIT.surname | BIT['given-name'])))
  )
}

function isGiven({ words, kinds }: AnnotatedSentence, at: number): boolean {
  return isCapital(words[at]!) && (kinds[at]! & BIT['given-name']) !== 0
}
