import { remember } from '../remember.js'
import { chunksOf } from './chunks-of.js'
import { Form } from './form.js'
import { EXPANSION_SIZE, type Lexicon } from './lexicon.js'
import { compileTRex, createFeatures, createTokenizer } from './wink.js'

/** A word or mark as the lexicon knows it, whatever stands around it. */
export interface Piece {
  readonly form: Form
  /** The number of its usual tag. */
  readonly tag: number
  /** True where it is part of a contraction: its tag and lemma do not depend on its neighbours. */
  readonly fixed: boolean
  /** The number of the word in lower case and its usual spelling; that of no word where the lexicon does not have it. */
  readonly normal: number
  /** `normal` in letters. */
  readonly lower: string
  /** What stands for it in the patterns that correct tags; 0 where its tag does. */
  readonly hint: number
  /** Its lemma; null where that depends on its tag. */
  readonly lemma: string | null
}

/** What a word's number is that is not in the lexicon: behind all that are, and small enough for the engine's own integers. */
const UNKNOWN = 2 ** 30

/** The tag of a word that nothing is known of: a noun. */
const NO_TAG = 8

/** What wink-nlp's tokenizer is told of a word that it may add: any number but 0. */
const ADDED = 1

/** Gives a function that cuts a text into what the tagger takes for words. Each is read once for all places where it stands. */
export function pieceReader(lexicon: Lexicon): (text: string) => Piece[] {
  const { table, rules } = lexicon
  const trex = compileTRex(rules.trex)
  const tokenize = createTokenizer(trex, rules.categories, rules.preserve)
  const features = createFeatures(rules.config)
  const cache = {
    lookup: (word: string) => lexicon.lookup(word) ?? [UNKNOWN],
    intrinsicSize: () => lexicon.intrinsicSize(),
    posOf: (number: number) => lexicon.posOf(number),
  }

  function known(number: number): Piece {
    const spelling = table.spellings[number]!
    const lemma = table.lemmas[spelling]!
    return {
      form: new Form(lexicon.wordOf(number)),
      tag: table.tags[spelling]! || NO_TAG,
      fixed: false,
      normal: table.normals[number]!,
      lower: lexicon.wordOf(table.normals[number]!),
      hint: table.hints[number]!,
      lemma: lemma > 0 ? lexicon.wordOf(lemma - 1) : null,
    }
  }

  function unknown(text: string, category: number): Piece {
    const lower = text.toLowerCase()
    const number = lexicon.numberOf(lower)
    const normal = number < 0 ? UNKNOWN : table.spellings[number]!
    return {
      form: new Form(text),
      tag: features.pos(text, category, cache) || NO_TAG,
      fixed: false,
      normal,
      lower: number < 0 ? lower : lexicon.wordOf(normal),
      hint: 0,
      lemma: null,
    }
  }

  function expanded([word, normal, lemma, tag]: Uint32Array): Piece {
    return {
      form: new Form(lexicon.wordOf(word!)),
      tag: tag!,
      fixed: true,
      normal: normal!,
      lower: lexicon.wordOf(normal!),
      hint: table.hints[word!]!,
      lemma: lexicon.wordOf(lemma!),
    }
  }

  const read = remember((chunk) => {
    const pieces: Piece[] = []
    tokenize(
      {
        isLexeme: (text) => lexicon.numberOf(text) >= 0,
        _addToken: (text, category) => {
          const number = lexicon.numberOf(text)
          pieces.push(number < 0 ? unknown(text, category) : known(number))
        },
        _addTokenIfInCache: (text) => {
          const number = lexicon.numberOf(text)
          if (number < 0) return 0
          const expansions = lexicon.expansionsOf(number)
          if (expansions.length === 0) pieces.push(known(number))
          for (let i = 0; i < expansions.length; i += EXPANSION_SIZE) {
            pieces.push(expanded(expansions.subarray(i, i + EXPANSION_SIZE)))
          }
          return ADDED
        },
      },
      chunk,
    )
    return pieces
  })

  return (text) => {
    const pieces: Piece[] = []
    for (const chunk of chunksOf(text)) for (const piece of read(chunk)) pieces.push(piece)
    return pieces
  }
}
