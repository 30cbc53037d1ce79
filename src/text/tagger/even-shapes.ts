import type { MatchNet, MatchRule, MatchToken } from './world.js'

/**
 * The net with one shape for all its rules, and one for all their tokens: what one does not say is there, undefined. An
 * engine compiles code for the shapes that it meets, and compromise builds rules of no more than what each says.
 */
export function evenShapes(net: MatchNet): MatchNet {
  const rules = [...new Set([...Object.values(net.hooks), net.always].flat())]
  const noRule = blankOf(rules)
  const noToken = blankOf(rules.flatMap(({ regs, notIf }) => [...tokensIn(regs), ...tokensIn(notIf ?? [])]))
  const tokenOf = (own: MatchToken): MatchToken => ({
    ...noToken,
    ...own,
    choices: own.choices?.map((choice) => choice.map(tokenOf)),
  })
  const evenRule = (own: MatchRule): MatchRule => ({
    ...noRule,
    ...own,
    regs: own.regs.map(tokenOf),
    notIf: own.notIf?.map(tokenOf),
  })
  const even = new Map(rules.map((own) => [own, evenRule(own)]))
  const evenAll = (list: readonly MatchRule[]) => list.map((rule) => even.get(rule)!)
  const hooks = Object.fromEntries(Object.entries(net.hooks).map(([hook, list]) => [hook, evenAll(list)]))
  return { hooks, always: evenAll(net.always) }
}

function tokensIn(tokens: readonly MatchToken[]): MatchToken[] {
  return tokens.flatMap((token) => [token, ...(token.choices ?? []).flatMap(tokensIn)])
}

/** An object with every key of the objects, undefined. */
function blankOf(objects: readonly object[]): object {
  return Object.fromEntries(objects.flatMap(Object.keys).map((key) => [key, undefined]))
}
