import type { Clause, ClauseTree } from '../clauses/clause.js'
import { isNominal } from '../clauses/sentence.js'
import type { Word } from '../words/word.js'
import type { DateExpression } from './date-expressions.js'

/** A date that belongs to a noun between commas, to a plan, to a rank (`the first since 1871`), or is denied: `not in 1812 but in 1813`. */
export function isAside(words: readonly Word[], tree: ClauseTree, clause: Clause, expression: DateExpression): boolean {
  const before = words[expression.first - 1]
  if (expression.preposition === 'since' && ranksSince(words, clause, expression)) return true
  if (before?.lower === 'not' && words[expression.last + 1]?.lower === 'but') return true
  const head = clause.group?.head ?? words.length
  if (expression.first < head) return isInApposition(words, tree, clause, expression)
  return bounds(expression) && hasInfinitive(words, head, expression.first)
}

/** `for the first time since 1871`, `its worst harvest since 1902`: what a rank is counted from. */
function ranksSince(words: readonly Word[], { group }: Clause, { first }: DateExpression): boolean {
  const from = group !== null && group.last < first ? group.last + 1 : 0
  return words.slice(Math.max(from, first - 6), first).some(({ lower, pos }) => {
    return (
      /^(?:first|last|second|third|only|most|least)$/.test(lower) || (pos === 'ADJ' && /(?:est|worst)$/.test(lower))
    )
  })
}

function bounds({ preposition }: DateExpression): boolean {
  return preposition === 'since' || preposition === 'by' || preposition === 'until'
}

function hasInfinitive(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (words[at]!.lower === 'to' && words[at]!.pos === 'PART') return true
  return false
}

/** `X, mayor from 1902 to 1911, wrote`: between commas, behind the noun that it describes. */
function isInApposition(words: readonly Word[], tree: ClauseTree, clause: Clause, expression: DateExpression): boolean {
  if (words[expression.last + 1]?.text !== ',') return false
  for (let at = expression.first - 1; at > clause.start; at--) {
    if (tree.owner[at] !== clause.index) return false
    if (words[at]!.text === ',')
      return at + 1 < expression.first && words[at + 1]!.pos !== 'ADP' && isNominal(words[at - 1])
  }
  return false
}
