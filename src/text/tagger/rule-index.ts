import type { MatchNet, MatchRule, MatchToken } from './world.js'

/** What is known of one token of a rule before the rule is tried. */
export interface IndexedToken {
  /** Of each of these sets a word must carry a key. */
  readonly keys: readonly KeySet[]
  readonly optional: boolean
  /** True where it can take more than one word. */
  readonly greedy: boolean
  /** True where its last word must be the last of the clause. */
  readonly end: boolean
  /** False where what it takes cannot be told from these marks: nothing behind it is certain then. */
  readonly certain: boolean
}

/** A rule of a net with what can be said of it beforehand. Keys are numbers of the index. */
export interface IndexedRule {
  readonly number: number
  readonly rule: MatchRule
  /** The keys that make compromise try the rule, in the order in which it asks for them. */
  readonly hooks: readonly { readonly key: number; readonly rank: number; readonly place: number }[]
  readonly needs: readonly number[]
  readonly wants: readonly number[]
  readonly ifNo: readonly number[]
  /** True where the rule asks for the start of the clause: it cannot be matched on a part of it. */
  readonly anchored: boolean
  /** True where a match starts with the clause. */
  readonly atStart: boolean
  readonly tokens: readonly IndexedToken[]
  /** Of what the second word of each match must carry a key, where that is certain. */
  readonly second: KeySet | null
}

/** The rules of a net by the first words of their matches. */
export interface RuleIndex {
  /** Numbers of the words that rules ask for. */
  readonly words: ReadonlyMap<string, number>
  /** Numbers of the switches that rules ask for, without their `%`. */
  readonly switches: ReadonlyMap<string, number>
  /** Numbers of the tags that rules ask for, without their `#`. */
  readonly tags: ReadonlyMap<string, number>
  readonly keyCount: number
  readonly ruleCount: number
  /** By the number of a key, the rules whose match can start with a word that carries it. */
  readonly heads: readonly (readonly IndexedRule[])[]
  /** Rules whose first word can be anything. */
  readonly headless: readonly IndexedRule[]
}

/** A set of keys that is asked more often than built. */
class KeySet {
  readonly #only: number
  readonly #bits: Uint32Array

  constructor(keys: readonly number[]) {
    this.#only = keys.length === 1 ? keys[0]! : -1
    this.#bits = new Uint32Array((Math.max(-1, ...keys) >> 5) + 1)
    for (const key of keys) this.#bits[key >> 5]! |= 1 << key
  }

  /** Whether one of the keys is in the set. */
  meets(keys: readonly number[]): boolean {
    if (this.#only >= 0) return keys.includes(this.#only)
    const bits = this.#bits
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!
      const word = key >> 5
      if (word < bits.length && bits[word]! & (1 << key)) return true
    }
    return false
  }
}

/** Indexes a net. Of two rules with the same match the first counts, as in compromise. */
export function indexRules(net: MatchNet): RuleIndex {
  const numbers = new Map<string, number>()
  const numberOf = (key: string) => {
    const known = numbers.get(key) ?? numbers.size
    numbers.set(key, known)
    return known
  }
  const heads: IndexedRule[][] = []
  const headless: IndexedRule[] = []
  const rules = rulesInOrder(net, numberOf)
  for (const indexed of rules) {
    const keys = keysOfFirst(indexed.rule.regs[0])
    if (keys === null) headless.push(indexed)
    for (const key of keys ?? []) {
      const head = heads[numberOf(key)]
      if (head) head.push(indexed)
      else heads[numberOf(key)] = [indexed]
    }
  }
  const words = new Map<string, number>()
  const switches = new Map<string, number>()
  const tags = new Map<string, number>()
  for (const [key, number] of numbers) {
    const name = /^%(.+)%$/.exec(key)?.[1]
    if (name !== undefined) switches.set(name, number)
    else if (key.startsWith('#')) tags.set(key.slice(1), number)
    else words.set(key, number)
  }
  return {
    words,
    switches,
    tags,
    keyCount: numbers.size,
    ruleCount: rules.length,
    heads: Array.from({ length: numbers.size }, (_, key) => heads[key] ?? []),
    headless,
  }
}

function rulesInOrder(net: MatchNet, numberOf: (key: string) => number): IndexedRule[] {
  const kept = new Map<string, IndexedRule & { hooks: { key: number; rank: number; place: number }[] }>()
  Object.keys(net.hooks).forEach((name, rank) => {
    const key = numberOf(name)
    net.hooks[name]!.forEach((rule, place) => {
      const known = kept.get(rule.match)
      if (known === undefined) {
        const tokens = rule.regs.map((token, i) => indexToken(token, rule.regs[i - 1], numberOf))
        kept.set(rule.match, {
          number: kept.size,
          rule,
          hooks: [{ key, rank, place }],
          needs: rule.needs.map(numberOf),
          wants: rule.wants.map(numberOf),
          ifNo: (rule.ifNo ?? []).map(numberOf),
          anchored: rule.regs.some(asksForStart),
          atStart: rule.regs[0]?.start === true,
          tokens,
          second: secondOf(tokens),
        })
      } else if (known.rule === rule) known.hooks.push({ key, rank, place })
    })
  })
  return [...kept.values()]
}

function secondOf([first, second]: readonly IndexedToken[]): KeySet | null {
  const oneWord = first?.certain && !first.optional && !first.greedy
  return (oneWord && !second?.optional && second?.keys[0]) || null
}

function asksForStart(token: MatchToken): boolean {
  return token.start === true || (token.choices?.some((choice) => choice.some(asksForStart)) ?? false)
}

function indexToken(
  token: MatchToken,
  before: MatchToken | undefined,
  numberOf: (key: string) => number,
): IndexedToken {
  const oneWord = token.choices?.every((choice) => choice.length === 1 && !choice[0]!.greedy) ?? true
  return {
    keys: setsOfToken(token).map((keys) => new KeySet([...keys].map(numberOf))),
    optional: token.optional === true,
    // Compromise lets a token go on where one before it, that can be left out and can go on, was left out.
    greedy: token.greedy === true || (before?.optional === true && before.greedy === true),
    end: token.end === true,
    certain: oneWord && !token.negative && !(token.anything && token.greedy),
  }
}

/** Sets of keys, of each of which a word must carry one to match the token. */
function setsOfToken(token: MatchToken): Set<string>[] {
  const all = token.operator === 'and' && !token.negative ? token.choices : undefined
  const sets = all ? all.map((choice) => keysOfFirst(choice[0])) : [keysOfToken(token)]
  return sets.filter((keys) => keys !== null)
}

/** The keys of which the first word of a match must carry one, or null where it can be any. */
function keysOfFirst(token: MatchToken | undefined): Set<string> | null {
  return token?.optional ? null : keysOfToken(token)
}

/** The keys of which a word must carry one to match the token, or null where any word might. */
function keysOfToken(token: MatchToken | undefined): Set<string> | null {
  if (!token || token.negative || token.fuzzy || token.use || token.id !== undefined) return null
  if (token.anything) return null
  if (token.word !== undefined) return new Set([token.word])
  if (token.tag !== undefined) return new Set([`#${token.tag}`])
  if (token.switch !== undefined) return new Set([`%${token.switch}%`])
  if (token.fastOr !== undefined) return new Set(token.fastOr)
  if (token.choices === undefined) return null
  const first = token.choices.map((choice) => keysOfFirst(choice[0]))
  if (token.operator === 'and') return first.find((keys) => keys !== null) ?? null
  return first.includes(null) ? null : new Set(first.flatMap((keys) => [...keys!]))
}
