/** The parts of compromise's world that the tagger's faster methods read; none of them is in its published types. */
export interface Term {
  readonly pre: string
  readonly text: string
  readonly post: string
  readonly normal: string
  readonly machine?: string
  readonly root?: string
  readonly implicit?: string
  readonly switch?: string
  readonly alias?: readonly string[]
  readonly tags: Set<string>
  frozen?: boolean
  dirty?: boolean
  chunk?: string
}

/** One token of a parsed match. */
export interface MatchToken {
  readonly word?: string
  readonly tag?: string
  readonly switch?: string
  readonly fastOr?: ReadonlySet<string>
  readonly choices?: readonly (readonly MatchToken[])[]
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
}

export interface MatchNet {
  readonly hooks: Readonly<Record<string, readonly MatchRule[]>>
  readonly always: readonly MatchRule[]
}

/** Sentence, first term, one past the last term. */
export type Pointer = [number, number, number, ...string[]]

export interface World {
  readonly model: {
    readonly one: {
      readonly tagSet: Readonly<Record<string, { not?: readonly string[]; parents?: readonly string[] }>>
    }
    readonly two: { readonly matches: MatchRule[] }
  }
  readonly methods: {
    readonly one: {
      match(document: readonly Term[][], rule: MatchRule): { ptrs: Pointer[] }
      buildNet(rules: readonly MatchRule[], world: World): MatchNet
      bulkMatch(document: readonly Term[][], net: MatchNet, methods: World['methods'], options: object): object[]
      bulkTagger(found: object[], document: readonly Term[][], world: World): void
      readonly tokenize: { fromString(text: string, world: World): Term[][] }
    }
    readonly two: { quickSplit(document: Term[][]): Term[][] }
  }
}
