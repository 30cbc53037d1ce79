import type { Term } from './term.js'

/** What compromise hands to its stages. */
export interface View {
  readonly world: World
  readonly docs: Term[][]
  readonly document: Term[][]
}

/** A step of the tagger. */
export type Stage = (view: View) => void

/** One token of a parsed match. */
export interface MatchToken {
  readonly word?: string
  readonly tag?: string
  readonly switch?: string
  readonly fastOr?: ReadonlySet<string>
  readonly choices?: readonly (readonly MatchToken[])[] | undefined
  readonly operator?: 'or' | 'and'
  readonly optional?: boolean
  readonly negative?: boolean
  readonly greedy?: boolean
  readonly fuzzy?: boolean
  readonly anything?: boolean
  readonly start?: boolean
  readonly end?: boolean
  readonly use?: string
  readonly id?: string
}

/** A rule of a match net, as `buildNet` leaves it. */
export interface MatchRule {
  readonly match: string
  readonly regs: readonly MatchToken[]
  readonly needs: readonly string[]
  readonly wants: readonly string[]
  readonly minWant: number
  readonly minWords: number
  readonly ifNo?: readonly string[]
  /** What undoes a match that it is found in. */
  readonly notIf?: readonly MatchToken[] | undefined
}

export interface MatchNet {
  readonly hooks: Readonly<Record<string, readonly MatchRule[]>>
  readonly always: readonly MatchRule[]
}

/** Sentence, first term, one past the last term. */
export type Pointer = [number, number, number, ...string[]]

/** A pattern, the tags of a word that matches it, and why. */
export type PatternRule = readonly [
  pattern: { test(text: string): boolean },
  tags: string | readonly string[],
  reason?: string,
]

export interface World {
  readonly model: {
    readonly one: {
      readonly contractions: readonly { readonly word?: string }[]
      readonly frozenLex: Readonly<Record<string, unknown>>
      readonly lexicon: Readonly<Record<string, string | readonly string[]>>
      /** How long the longest phrase of the lexicon is that begins with a word. */
      readonly _multiCache: Readonly<Record<string, number>>
      readonly tagSet: Readonly<Record<string, { not?: readonly string[]; parents?: readonly string[] }>>
    }
    readonly two: {
      readonly matches: MatchRule[]
      regexText: PatternRule[]
      regexNormal: PatternRule[]
      regexNumbers: PatternRule[]
      /** Patterns for the end of a word, by its last letter. */
      readonly endsWith: Record<string, PatternRule[]>
    }
  }
  /** The stages of the tagger by name. */
  readonly compute: Record<
    'normal' | 'alias' | 'machine' | 'lexicon' | 'contractions' | 'contractionTwo' | 'freeze',
    Stage
  > &
    Record<string, Stage>
  readonly methods: {
    readonly one: {
      setTag(terms: readonly Term[], tag: string | readonly string[], world: World, isSafe?: boolean): void
      match(document: readonly Term[][], rule: MatchRule): { ptrs: Pointer[] }
      buildNet(rules: readonly MatchRule[], world: World): MatchNet
      bulkMatch(document: readonly Term[][], net: MatchNet, methods: World['methods'], options: object): object[]
      bulkTagger(found: object[], document: readonly Term[][], world: World): void
      readonly tokenize: {
        fromString(text: string, world: World): Term[][]
        splitSentences(text: string, world: World): string[]
        splitTerms(sentence: string, model: World['model']): string[]
        splitWhitespace(word: string, model: World['model']): Term
      }
    }
    readonly two: { quickSplit(document: Term[][]): Term[][] }
  }
}
