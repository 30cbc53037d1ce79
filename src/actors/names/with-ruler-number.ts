import { RULERS } from '../../english/names/rulers.js'
import { valueOfRoman } from '../../text/roman-numerals.js'
import { BIT, isCapital, STATES } from '../spelling/look-up.js'
import type { Word } from '../spelling/word.js'
import type { AnnotatedSentence } from '../tagging/annotated-sentence.js'
import type { Name } from './name.js'
import { findTitle } from './titles.js'

/** True for a Roman number as rulers bear it, in capitals and to 39: what `C`, `D`, `L` and `M` begin are initials and sizes. */
export function isRulerNumber(text: string): boolean {
  return /^[IVX]/.test(text) && text === text.toUpperCase() && (valueOfRoman(text.toLowerCase()) ?? 40) < 40
}

/** What a numbered name is none of a ruler's: `World War II`, `Title IX`, `Phase III`. */
const NO_RULER = BIT['no-actor-word'] | BIT['organization-word'] | BIT['place-word'] | BIT.role | STATES

/**
 * Takes to a person's name what tells rulers of one name apart: the number (`Henry I`, `Mojmír II`) and the byname behind an article
 * (`Louis the German`). A listed given name with a number above one is a person's, whatever it was taken for.
 */
export function withRulerNumber(annotated: AnnotatedSentence, names: readonly Name[]): Name[] {
  const { words, kinds } = annotated
  const found: Name[] = []
  let reached = 0
  const addUntil = (end: number) => {
    for (let at = reached; at + 1 < end; at++) {
      if (!isNumber(words, at + 1) || words[at + 1]!.text === 'I') continue
      if (!(kinds[at]! & BIT['given-name']) || kinds[at]! & NO_RULER || words[at]!.shape !== 'capital') continue
      if (at > 0 && isCapital(words[at - 1]!) && !(kinds[at - 1]! & BIT.title)) continue
      const title = findTitle(annotated, at)
      found.push({ annotated, from: at, to: at + 2, type: 'person', rule: 'given-name', ...(title && { title }) })
    }
  }
  for (const name of names) {
    addUntil(name.from)
    const to = name.type === 'person' ? endOfRuler(annotated, name) : name.to
    found.push(to === name.to ? name : { ...name, to })
    reached = Math.max(to, name.to)
  }
  addUntil(words.length)
  return found.filter((name, i) => i === 0 || name.from >= found[i - 1]!.to)
}

function endOfRuler({ words, kinds }: AnnotatedSentence, { from, to, title }: Name): number {
  let end = to
  if (isNumber(words, end) && !isPronoun(words, end, title !== undefined) && !(kinds[end - 1]! & NO_RULER)) end++
  const single = isRulerNumber(words[end - 1]!.text) || end - from === 1
  const [article, byname, behind] = [words[end], words[end + 1], words[end + 2]]
  // `Louis the German`, but not `Karl Holm the American`, who has a surname. Other bynames the labels tell.
  if (!single || article?.text !== 'the' || byname?.shape !== 'capital' || !(kinds[end + 1]! & BIT.demonym)) return end
  return behind === undefined || !isCapital(behind) ? end + 2 : end
}

function isNumber(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return word !== undefined && !word.glued && isRulerNumber(word.text)
}

/** `Karl and I`: a lone `I` is a number behind a ruler's name, or behind a title (`King Ethelbald I`). */
function isPronoun(words: readonly Word[], at: number, titled: boolean): boolean {
  return words[at]!.text === 'I' && !titled && !RULERS.has(words[at - 1]!.lower)
}
