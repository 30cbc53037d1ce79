import { canMatch } from './can-match.js'
import { ClauseKeys } from './clause-keys.js'
import { evenShapes } from './even-shapes.js'
import { type IndexedRule, indexRules, type RuleIndex } from './rule-index.js'
import type { Term } from './term.js'
import type { MatchNet, MatchRule, Pointer, World } from './world.js'

/** A rule that matched, and where. */
type Found = MatchRule & { readonly pointer: Pointer }

/** A rule that can match in a clause, from which word on, and its place in the order of trial. */
interface Trial {
  readonly rule: MatchRule
  readonly from: number
  readonly rank: number
  readonly place: number
}

/** The rules of a net, and what asks a clause for them. */
interface Sweeper {
  readonly index: RuleIndex
  readonly keys: ClauseKeys
}

const sweepers = new WeakMap<MatchNet, Sweeper>()

/**
 * Does what compromise's `bulkMatch` does, with the same result: it looks rules up by the words that a match can start
 * with instead of trying every hook of the net on every clause, and leaves the match itself to compromise.
 */
export function sweep(
  document: readonly Term[][],
  net: MatchNet,
  methods: World['methods'],
  options: { matchOne?: boolean } = {},
): Found[] {
  const sweeper = sweepers.get(net) ?? createSweeper(net)
  const found: Found[] = []
  document.forEach((terms, n) => {
    for (const { rule, from } of trialsFor(terms, sweeper, net)) {
      const part = from === 0 ? terms : terms.slice(from)
      for (const pointer of methods.one.match([part], rule).ptrs) {
        pointer[0] = n
        pointer[1] += from
        pointer[2] += from
        found.push({ pointer, ...rule })
      }
    }
  })
  return options.matchOne ? found.slice(0, 1) : found
}

function createSweeper(net: MatchNet): Sweeper {
  const index = indexRules(evenShapes(net))
  const sweeper = { index, keys: new ClauseKeys(index) }
  sweepers.set(net, sweeper)
  return sweeper
}

function trialsFor(terms: readonly Term[], { index, keys }: Sweeper, net: MatchNet): Trial[] {
  const trials: Trial[] = []
  const words = keys.read(terms)
  // The second half of a contraction may be skipped in a match: what stands next is not certain then.
  const certain = !terms.some((term) => term.implicit)
  const consider = (rules: readonly IndexedRule[], at: number) => {
    for (const indexed of rules) {
      if (certain && !canMatch(indexed, words, at)) continue
      if (keys.isSettled(indexed)) continue
      keys.settle(indexed)
      const hook = isAllowed(indexed, keys, terms.length) && indexed.hooks.find(({ key }) => keys.has(key))
      if (hook) trials.push({ rule: indexed.rule, from: indexed.anchored ? 0 : at, rank: hook.rank, place: hook.place })
    }
  }
  for (let at = 0; at < words.length; at++) {
    consider(index.headless, at)
    for (const key of words[at]!) consider(index.heads[key]!, at)
  }
  trials.sort((a, b) => a.rank - b.rank || a.place - b.place)
  for (const rule of net.always) {
    if (terms.length >= rule.minWords) trials.push({ rule, from: 0, rank: 0, place: 0 })
  }
  return trials
}

/** Whether the clause has what compromise asks of it before it tries a rule. */
function isAllowed({ rule, needs, ifNo, wants }: IndexedRule, keys: ClauseKeys, words: number): boolean {
  if (words < rule.minWords) return false
  for (const need of needs) if (!keys.has(need)) return false
  for (const no of ifNo) if (keys.has(no)) return false
  if (wants.length === 0) return true
  let wanted = 0
  for (const want of wants) if (keys.has(want)) wanted++
  return wanted >= rule.minWant
}
