import { boundsOf } from '../../calendar/bounds-of.js'
import { compareDates } from '../../calendar/compare-dates.js'
import type { Clause, ClauseTree } from '../clauses/clause.js'
import { isNominal } from '../clauses/sentence.js'
import type { Word } from '../words/word.js'
import type { DateExpression } from './date-expressions.js'

/**
 * The date that stands in the clause: one that tells when before one that describes a noun, one before the subject or behind
 * the verb before one inside the subject, and one in words of its own before one told from another (`two years later`).
 */
export function ownDate(
  words: readonly Word[],
  tree: ClauseTree,
  clause: Clause,
  expressions: readonly DateExpression[],
): DateExpression | null {
  let best: DateExpression | null = null
  let highest = 0
  for (const expression of expressions) {
    if (tree.owner[expression.from] !== clause.index || isAside(words, tree, clause, expression)) continue
    const leading = leads(words, tree, clause, expression)
    const behind = clause.group !== null && expression.first > clause.group.head
    const place = leading ? 3 : behind ? 2 : 1
    const rank = place + (expression.attributive ? 0 : 4) + (expression.mention.anchor === 'relative' ? 0 : 2)
    const narrows = best !== null && behind && !expression.attributive && isWithin(expression.edtf, best.edtf)
    if (rank > highest || narrows) {
      best = expression
      highest = Math.max(rank, highest)
    }
  }
  return best
}

/** True where the first EDTF text names a part of what the second names: `1992` of `199X`. */
function isWithin(inner: string, outer: string): boolean {
  if (inner === outer || inner.includes('/') || outer.includes('/')) return false
  const small = boundsOf(inner)
  const large = boundsOf(outer)
  if (!small.earliest || !small.latest || !large.earliest || !large.latest) return false
  return compareDates(large.earliest, small.earliest) <= 0 && compareDates(small.latest, large.latest) <= 0
}

/** A date that belongs to a noun between commas, to a plan, or to `for the first time since 1871`. */
function isAside(words: readonly Word[], tree: ClauseTree, clause: Clause, expression: DateExpression): boolean {
  const before = words[expression.first - 1]
  if (expression.preposition === 'since' && before?.lower === 'time') return true
  const head = clause.group?.head ?? words.length
  if (expression.first < head) return isInApposition(words, tree, clause, expression)
  return bounds(expression) && hasInfinitive(words, head, expression.first)
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

/** True for a date that stands before the subject of a main clause: it governs those that follow, up to the next date. */
export function leads(words: readonly Word[], tree: ClauseTree, clause: Clause, expression: DateExpression): boolean {
  if (
    !clause.group ||
    expression.first > clause.group.first ||
    (expression.attributive && expression.preposition === null)
  )
    return false
  let governed = false
  for (let at = clause.start; at < expression.first; at++) {
    if (tree.owner[at] !== clause.index) continue
    const word = words[at]!
    if (word.pos === 'ADP') governed = true
    else if (word.text === ',') governed = false
    else if (!governed && isNominal(word)) return false
  }
  return true
}
