/**
 * The parts of wink-nlp and its English model that the tagger is put together from; they come without types. A `Cache` is
 * what these parts call a lexicon, and a document what they add the tokens of a text to.
 */
interface WinkCache {
  /** The number of a word, or four numbers for each word that a contraction stands for; null where it is not known. */
  lookup(word: string): readonly number[] | null
  intrinsicSize(): number
  posOf(word: number): number
  isMemberPOS(word: number, tag: number | string): boolean
  hasSamePOS(word: string, tag: string): boolean
}

interface WinkDocument {
  _addToken(text: string, category: number): void
  /** Gives 0 where the text is no word that is known: then nothing is added. */
  _addTokenIfInCache(text: string): number
  isLexeme(text: string): boolean
}

/** A pattern that was found: its first and last token, and what it says. */
type WinkPattern = [first: number, last: number, says: string]

/** Gives what stands for a tag in the patterns; a token is four numbers, of which the first is the word's. */
type WinkTransformer = (
  tag: number,
  cache: { property(word: number, name: string): number },
  tokens: readonly number[],
  at: number,
) => number

declare module 'wink-nlp/src/compile-trex.js' {
  export default function compileTRex(rules: object): { readonly helpers: { readonly splitter: RegExp } }
}

declare module 'wink-nlp/src/tokenizer.js' {
  export default function createTokenizer(
    rules: object,
    categories: Readonly<Record<string, number>>,
    preserve: object,
  ): (document: WinkDocument, text: string) => void
}

declare module 'wink-nlp/src/automaton.js' {
  export default function createAutomaton(
    cache: WinkCache,
    ignored: string,
  ): {
    importJSON(machine: string): void
    recognize<Token>(
      tags: readonly number[],
      transform: (tag: number, cache: WinkCache, tokens: readonly Token[], at: number) => number,
      tokens: readonly Token[],
    ): WinkPattern[]
  }
}

declare module 'wink-eng-lite-web-model/dist/feature.js' {
  export default function createFeatures(config: object): {
    /** The tag of a word that is not in the lexicon, by its letters. */
    pos(word: string, category: number, cache: Pick<WinkCache, 'lookup' | 'intrinsicSize' | 'posOf'>): number
  }
}

declare module 'wink-eng-lite-web-model/dist/lemmatize.js' {
  export default function lemmatize(word: string, tag: string, cache: WinkCache): string
}

declare module 'wink-eng-lite-web-model/dist/load-pos-model.js' {
  export default function loadPosModel(): {
    readonly machines: readonly string[]
    readonly transformers: readonly WinkTransformer[]
    updater(patterns: readonly WinkPattern[], cache: WinkCache, tags: number[], normals: readonly number[]): void
  }
}
