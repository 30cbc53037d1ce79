import { alternationOf } from '../english/alternation-of.js'
import { INNER_WORDS } from '../english/names/name-particles.js'
import { type NameWord, nameWordsOf } from './nlp.js'
import { tagPartsOfSpeech } from './parts-of-speech/tag-parts-of-speech.js'
import type { Token } from './tagged-sentence.js'

const CAPITAL = String.raw`(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*`
const LINK = alternationOf([...INNER_WORDS])

/** A run of capitalised words with the small words between them: `Bank of England`. */
const RUN = new RegExp(`${CAPITAL}(?:\\s(?:${LINK}\\s){0,2}${CAPITAL})*`, 'gu')

const NONE: ReadonlySet<string> = new Set()

/**
 * The words of a sentence: part of speech and lemma by a statistical tagger for all, and for those in runs of capitals what
 * compromise knows of names. A run is tagged alone, so that one that comes again is tagged once.
 */
export function tagWords(sentence: string): Token[] {
  const words = tagPartsOfSpeech(sentence)
  const tokens: Token[] = []
  const names = namesIn(sentence)
  let at = 0
  for (const word of words) {
    while (at < names.length && names[at]!.end <= word.start) at++
    const name = names[at]
    const { text, pos, lemma, spaced, start, end } = word
    const tags = name !== undefined && name.start < end ? name.tags : NONE
    tokens.push({ tags, text, pos, lemma, spaced, start, end })
  }
  return tokens
}

function namesIn(text: string): NameWord[] {
  const names: NameWord[] = []
  for (const { 0: run, index } of text.matchAll(RUN)) {
    for (const { tags, start, end } of nameWordsOf(run)) names.push({ tags, start: index + start, end: index + end })
  }
  return names
}
