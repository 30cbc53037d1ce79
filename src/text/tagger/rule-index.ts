import type { MatchNet, MatchRule, MatchToken, Term } from './world.js'

/** A rule of a net with what can be said of it beforehand. */
export interface IndexedRule {
  readonly rule: MatchRule
  /** The keys that make compromise try the rule, in the order in which it asks for them. */
  readonly hooks: readonly { readonly key: string; readonly rank: number; readonly place: number }[]
  /** True where the rule asks for the start of the clause: it cannot be matched on a part of it. */
  readonly anchored: boolean
  /** True where a match starts with the clause. */
  readonly atStart: boolean
  /** What the third and further words of a match must carry, as far as that is certain; null where any word might do. */
  readonly further: readonly (ReadonlySet<string> | null)[]
}

/** The rules whose match can start with a word that carries one key. */
interface Head {
  /** Those that say nothing certain of the second word. */
  readonly any: IndexedRule[]
  /** The others, by what the second word must carry. */
  readonly bySecond: Map<string, IndexedRule[]>
}

/** The rules of a net by the first words of their matches. */
export interface RuleIndex {
  readonly heads: ReadonlyMap<string, Head>
  /** Rules whose first word can be anything. */
  readonly headless: readonly IndexedRule[]
}

/** Indexes a net. Of two rules with the same match the first counts, as in compromise. */
export function indexRules(net: MatchNet): RuleIndex {
  const heads = new Map<string, Head>()
  const headless: IndexedRule[] = []
  for (const indexed of rulesInOrder(net)) {
    const [first, second] = indexed.rule.regs
    const firstKeys = keysOfToken(first)
    if (firstKeys === null) {
      headless.push(indexed)
      continue
    }
    const secondKeys = isOneWord(first) ? keysOfToken(second) : null
    for (const key of firstKeys) {
      const head = heads.get(key) ?? { any: [], bySecond: new Map<string, IndexedRule[]>() }
      heads.set(key, head)
      if (secondKeys === null) head.any.push(indexed)
      else for (const next of secondKeys) head.bySecond.set(next, [...(head.bySecond.get(next) ?? []), indexed])
    }
  }
  return { heads, headless }
}

function rulesInOrder(net: MatchNet): IndexedRule[] {
  const kept = new Map<string, IndexedRule & { hooks: { key: string; rank: number; place: number }[] }>()
  Object.keys(net.hooks).forEach((key, rank) => {
    net.hooks[key]!.forEach((rule, place) => {
      const known = kept.get(rule.match)
      if (known === undefined) {
        kept.set(rule.match, {
          rule,
          hooks: [{ key, rank, place }],
          anchored: rule.regs.some(asksForStart),
          atStart: rule.regs[0]?.start === true,
          further: furtherKeys(rule.regs),
        })
      } else if (known.rule === rule) known.hooks.push({ key, rank, place })
    })
  })
  return [...kept.values()]
}

/** The keys of the words behind the first two, as long as each token before stands for one word. */
function furtherKeys(tokens: readonly MatchToken[]): (Set<string> | null)[] {
  const keys: (Set<string> | null)[] = []
  if (!isOneWord(tokens[0]) || !isOneWord(tokens[1])) return keys
  for (const token of tokens.slice(2)) {
    if (token.optional || token.negative) break
    keys.push(keysOfToken(token))
    if (!isOneWord(token)) break
  }
  return keys
}

function asksForStart(token: MatchToken): boolean {
  return token.start === true || (token.choices?.some((choice) => choice.some(asksForStart)) ?? false)
}

/** The keys of which a word must carry one to match the token, or null where any word might. */
function keysOfToken(token: MatchToken | undefined): Set<string> | null {
  if (!token || token.optional || token.negative || token.fuzzy || token.use || token.id !== undefined) return null
  if (token.anything) return null
  if (token.word !== undefined) return new Set([token.word])
  if (token.tag !== undefined) return new Set([`#${token.tag}`])
  if (token.switch !== undefined) return new Set([`%${token.switch}%`])
  if (token.fastOr !== undefined) return new Set(token.fastOr)
  if (token.choices === undefined) return null
  const first = token.choices.map((choice) => keysOfToken(choice[0]))
  if (token.operator === 'and') return first.find((keys) => keys !== null) ?? null
  return first.includes(null) ? null : new Set(first.flatMap((keys) => [...keys!]))
}

/** True where a match of the token is exactly one word long. */
function isOneWord(token: MatchToken | undefined): boolean {
  if (!token || token.optional || token.negative || token.greedy) return false
  return token.choices?.every((choice) => choice.length === 1 && !choice[0]!.greedy) ?? true
}

const tagKeys = new Map<string, string>()

/** All that a word can be matched by: its forms, its switch, its tags. */
export function keysOfTerm(term: Term): string[] {
  const keys = [term.normal]
  if (term.text !== term.normal) keys.push(term.text)
  if (term.machine && term.machine !== term.normal) keys.push(term.machine)
  if (term.root && term.root !== term.normal) keys.push(term.root)
  if (term.implicit) keys.push(term.implicit)
  if (term.alias) keys.push(...term.alias)
  if (term.switch) keys.push(`%${term.switch}%`)
  for (const tag of term.tags) keys.push(keyOfTag(tag))
  return keys
}

function keyOfTag(tag: string): string {
  const known = tagKeys.get(tag)
  if (known !== undefined) return known
  const key = `#${tag}`
  tagKeys.set(tag, key)
  return key
}
