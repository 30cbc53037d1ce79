import { createRequire } from 'node:module'
import type { Span } from '../model/span.js'

/** A word with its part of speech; offsets are those of the text that was given, in UTF-16 code units. */
export interface TaggedWord extends Span {
  readonly text: string
  /** Universal POS tag (universaldependencies.org/u/pos): `NOUN`, `VERB`, `AUX`, `SCONJ`. */
  readonly pos: string
  readonly lemma: string
  /** True where white space or the text's start stands before it. */
  readonly spaced: boolean
}

/** What is used of wink-nlp; its own types do not fit its functions. */
interface Wink {
  readonly its: { readonly value: unknown; readonly pos: unknown; readonly lemma: unknown }
  readDoc(text: string): { tokens(): { each(visit: (token: { out(property: unknown): string }) => void): void } }
}

let loaded: Wink | undefined

/** wink-nlp is loaded at the first sentence, so that commands that read no prose do not wait for it. */
function tagger(): Wink {
  if (loaded === undefined) {
    const require = createRequire(import.meta.url)
    const create = require('wink-nlp') as (model: unknown, pipe: string[]) => Wink
    loaded = create(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
  }
  return loaded
}

/**
 * Tags the words of a sentence with universal parts of speech. A second opinion beside compromise's tags: statistical,
 * so that it tells a verb from a noun by its neighbours.
 */
export function tagPartsOfSpeech(text: string): TaggedWord[] {
  const nlp = tagger()
  const { its } = nlp
  const words: TaggedWord[] = []
  const plain = foldDiacritics(text)
  let from = 0
  nlp
    .readDoc(plain)
    .tokens()
    .each((token) => {
      const value = token.out(its.value)
      const start = plain.indexOf(value, from)
      if (start < 0) return
      words.push({
        text: text.slice(start, start + value.length),
        pos: token.out(its.pos),
        lemma: token.out(its.lemma),
        spaced: start === 0 || start > from,
        start,
        end: start + value.length,
      })
      from = start + value.length
    })
  return words
}

/** Replaces each letter by its base letter, one code unit by one: the tagger splits words at letters that it does not know. */
function foldDiacritics(text: string): string {
  return text.replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => letter.normalize('NFD').charAt(0))
}
