import { type IndexedRule, indexRules, keysOfTerm, type RuleIndex } from './rule-index.js'
import type { MatchNet, MatchRule, Pointer, Term, World } from './world.js'

/** A rule that matched, and where. */
type Found = MatchRule & { readonly pointer: Pointer }

/** A rule that can match in a clause, from which word on, and its place in the order of trial. */
interface Trial {
  readonly rule: MatchRule
  readonly from: number
  readonly rank: number
  readonly place: number
}

const indexes = new WeakMap<MatchNet, RuleIndex>()

/**
 * Does what compromise's `bulkMatch` does, with the same result: it looks rules up by the first two words of a match
 * instead of trying every hook of the net on every clause, and leaves the match itself to compromise.
 */
export function sweep(
  document: readonly Term[][],
  net: MatchNet,
  methods: World['methods'],
  options: { matchOne?: boolean } = {},
): Found[] {
  const index = indexes.get(net) ?? indexRules(net)
  indexes.set(net, index)
  const found: Found[] = []
  document.forEach((terms, n) => {
    for (const { rule, from } of trialsFor(terms, index, net, methods)) {
      const part = from === 0 ? terms : terms.slice(from)
      for (const pointer of methods.one.match([part], rule).ptrs) {
        pointer[0] = n
        pointer[1] += from
        pointer[2] += from
        found.push({ ...rule, pointer })
      }
    }
  })
  return options.matchOne ? found.slice(0, 1) : found
}

function trialsFor(terms: Term[], index: RuleIndex, net: MatchNet, methods: World['methods']): Trial[] {
  const carried = methods.one.cacheDoc([terms])[0]!
  const trials: Trial[] = []
  for (const [{ rule, hooks, anchored }, from] of possibleStarts(terms, index)) {
    if (!isAllowed(rule, carried, terms.length)) continue
    const hook = hooks.find(({ key }) => carried.has(key))
    if (hook) trials.push({ rule, from: anchored ? 0 : from, rank: hook.rank, place: hook.place })
  }
  trials.sort((a, b) => a.rank - b.rank || a.place - b.place)
  for (const rule of net.always) {
    if (terms.length >= rule.minWords) trials.push({ rule, from: 0, rank: 0, place: 0 })
  }
  return trials
}

/** The rules of which a match can start somewhere in the clause, each with the first such word. */
function possibleStarts(terms: readonly Term[], { heads, headless }: RuleIndex): Map<IndexedRule, number> {
  const starts = new Map<IndexedRule, number>()
  const keys = terms.map(keysOfTerm)
  // The second half of a contraction may be skipped in a match: what stands next is not certain then.
  const contracted = terms.some((term) => term.implicit)
  const add = (rules: readonly IndexedRule[] | undefined, at: number) => {
    for (const rule of rules ?? []) {
      if (!starts.has(rule) && (contracted || goesOn(rule, keys, at))) starts.set(rule, at)
    }
  }
  for (const rule of headless) starts.set(rule, 0)
  for (let i = 0; i < terms.length; i++) {
    for (const key of keys[i]!) {
      const head = heads.get(key)
      if (head === undefined) continue
      add(head.any, i)
      if (contracted) for (const rules of head.bySecond.values()) add(rules, i)
      else for (const second of keys[i + 1] ?? []) add(head.bySecond.get(second), i)
    }
  }
  return starts
}

/** False where a match of the rule that starts at a word is certain to fail at one of the words behind the next. */
function goesOn({ atStart, further }: IndexedRule, keys: readonly (readonly string[])[], at: number): boolean {
  if (atStart && at > 0) return false
  for (let i = 0; i < further.length; i++) {
    const wanted = further[i]
    const carried = keys[at + 2 + i]
    if (carried === undefined) return false
    if (wanted && !carried.some((key) => wanted.has(key))) return false
  }
  return true
}

function isAllowed(rule: MatchRule, carried: ReadonlySet<string>, words: number): boolean {
  if (words < rule.minWords) return false
  for (const need of rule.needs) if (!carried.has(need)) return false
  if (rule.ifNo) for (const no of rule.ifNo) if (carried.has(no)) return false
  if (rule.wants.length === 0) return true
  let wanted = 0
  for (const want of rule.wants) if (carried.has(want)) wanted++
  return wanted >= rule.minWant
}
