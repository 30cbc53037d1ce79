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
  readDoc(text: string): { tokens(): { out(property: unknown): string[] } }
}

/** The words of a language model: their numbers, and the words themselves with those that are learnt behind them. */
interface Lexemes {
  hash: Record<string, number>
  readonly list: readonly string[]
  readonly intrinsicSize: number
}

interface Lookup {
  lookup(word: string): readonly number[] | null
}

interface Features {
  pos(word: string, category: number, cache: Lookup): number
}

interface Model {
  core(): { readonly features: { readonly lexeme: Lexemes } }
  featureFn(config: unknown): Features
}

interface Tagger {
  readonly wink: Wink
  readonly lexemes: Lexemes
}

/** How many words the tagger may learn before it is loaded anew: it never forgets one by itself. */
const MOST_LEARNT = 100_000

let loaded: Tagger | undefined

/** wink-nlp is loaded at the first sentence, so that commands that read no prose do not wait for it. */
function tagger(): Tagger {
  if (loaded === undefined || loaded.lexemes.list.length > loaded.lexemes.intrinsicSize + MOST_LEARNT) loaded = load()
  return loaded
}

/**
 * The tokenizer leaves a word in one piece that it has learnt, so that its tokens would depend on the texts before.
 * It holds on to the table that it is made with, while words are learnt into the one that the model has at the time:
 * a table of its own for the model, which is laid over the first, parts the two. Only the guess at what a new word is
 * must look into it.
 */
function load(): Tagger {
  const require = createRequire(import.meta.url)
  const create = require('wink-nlp') as (model: Model, pipe: string[]) => Wink
  const model = require('wink-eng-lite-web-model') as Model
  const core = model.core()
  const { lexeme: lexemes } = core.features
  const featureFn = (config: unknown): Features => {
    const features = model.featureFn(config)
    let stock: Lookup | undefined
    let learnt: Lookup
    const withLearnt = (cache: Lookup): Lookup => {
      if (cache !== stock) {
        stock = cache
        learnt = { ...cache, lookup: (word: string) => cache.lookup(word) ?? [lexemes.hash[word]!] }
      }
      return learnt
    }
    return { ...features, pos: (word, category, cache) => features.pos(word, category, withLearnt(cache)) }
  }
  const wink = create({ ...model, core: () => core, featureFn }, ['pos'])
  lexemes.hash = Object.create(lexemes.hash) as Record<string, number>
  return { wink, lexemes }
}

/**
 * Tags the words of a sentence with universal parts of speech. A second opinion beside compromise's tags: statistical,
 * so that it tells a verb from a noun by its neighbours.
 */
export function tagPartsOfSpeech(text: string): TaggedWord[] {
  const { wink } = tagger()
  const { its } = wink
  const plain = foldDiacritics(text)
  const tokens = wink.readDoc(plain).tokens()
  const parts = tokens.out(its.pos)
  const lemmas = tokens.out(its.lemma)
  const words: TaggedWord[] = []
  let from = 0
  for (const [i, value] of tokens.out(its.value).entries()) {
    const start = plain.indexOf(value, from)
    if (start < 0) continue
    const end = start + value.length
    words.push({
      text: text.slice(start, end),
      pos: parts[i]!,
      lemma: lemmas[i]!,
      spaced: start === 0 || start > from,
      start,
      end,
    })
    from = end
  }
  return words
}

/** Replaces each letter by its base letter, one code unit by one: the tagger splits words at letters that it does not know. */
function foldDiacritics(text: string): string {
  return text.replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => letter.normalize('NFD').charAt(0))
}
