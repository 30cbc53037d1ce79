import { sumsOf } from '../../data/sums-of.js'
import { layOutWords } from '../../data/word-table.js'
import type { LexiconRules, LexiconTable } from './lexicon.js'
import { loadPosModel } from './wink.js'

/** A field of a word's numbers: which of them, its bits, and how far they stand from the right. */
type Field = readonly [number: number, mask: number, shift: number, ...rest: unknown[]]

/** The core model of wink-nlp as its package holds it: https://github.com/winkjs/wink-nlp, `src/cache.js`. */
export interface CoreModel {
  readonly packing: { readonly size: number; readonly layout: Readonly<Record<string, Field>>; readonly config: object }
  /** 32 bits a number, little-endian, in base64: `packing.size` numbers a word. */
  readonly lexicon: string
  readonly xpansions: string
  readonly features: {
    readonly lexeme: { readonly list: readonly string[] }
    readonly pos: { readonly list: readonly string[] }
    readonly posClusters: { readonly list: readonly string[] }
  }
  readonly trex: object
  readonly tcat: { readonly hash: Readonly<Record<string, number>> }
  readonly preserve: object
}

/** A contraction's lemma is where its expansions stand, in so many bits, and how many numbers they are. */
const POINTER_BITS = 14
const POINTER_MASK = 0x3fff
const COUNT_MASK = 0x1f

/** Lays out wink-nlp's lexicon: once, when the package is built. */
export function layOutLexicon(model: CoreModel): LexiconTable {
  const { size, layout, config } = model.packing
  const packed = numbersIn(model.lexicon)
  const packedExpansions = numbersIn(model.xpansions)
  const words = model.features.lexeme.list
  const tags = model.features.pos.list
  const read = (word: number, name: string) => {
    const [number, mask, shift] = layout[name]!
    return (packed[word * size + number]! & mask) >>> shift
  }
  const all = words.map((_, i) => i)
  const [transform] = loadPosModel().transformers
  const spelling = (word: number) => (read(word, 'isSpellingMapped') ? read(word, 'lemma') : word)
  const expansions = all.map((word) => {
    if (!read(word, 'isContraction')) return []
    const lemma = read(word, 'lemma')
    const from = lemma & POINTER_MASK
    return [...packedExpansions.subarray(from, from + ((lemma >> POINTER_BITS) & COUNT_MASK))]
  })
  const rules: LexiconRules = {
    trex: model.trex,
    categories: model.tcat.hash,
    preserve: model.preserve,
    config,
    tags,
    sets: model.features.posClusters.list.map((names) => names.split('_').map((tag) => Math.max(0, tags.indexOf(tag)))),
  }
  return {
    ...layOutWords(words),
    tags: Uint8Array.from(all, (word) => read(word, 'pos')),
    hints: Uint32Array.from(all, (word) => transform!(0, { property: (_, name) => read(word, name) }, [word], 0)),
    sets: Uint8Array.from(all, (word) => read(word, 'lexemeCID')),
    bases: Uint8Array.from(all, (word) => read(word, 'isBaseForm')),
    normals: Uint32Array.from(all, (word) =>
      read(word, 'isSpellingMapped') ? read(word, 'lemma') : word + read(word, 'normal'),
    ),
    spellings: Uint32Array.from(all, spelling),
    // A contraction has none: the field says where its expansions stand.
    lemmas: Uint32Array.from(all, (word) =>
      read(word, 'isSLemma') && !read(word, 'isContraction') ? read(word, 'lemma') + 1 : 0,
    ),
    firstExpansions: sumsOf(expansions.map((own) => own.length)),
    expansions: Uint32Array.from(expansions.flat()),
    rules: JSON.stringify(rules),
  }
}

function numbersIn(base64: string): Uint32Array {
  const bytes = Buffer.from(base64, 'base64')
  return Uint32Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readUInt32LE(4 * i))
}
