import { boundsOf } from '../../calendar/bounds-of.js'
import { compareDates } from '../../calendar/compare-dates.js'
import { SUCCESSION_ADVERBS } from '../../english/function-words/adverbs.js'
import type { Clause, ClauseTree } from '../clauses/clause.js'
import { isNominal } from '../clauses/sentence.js'
import type { Word } from '../words/word.js'
import type { DateExpression } from './date-expressions.js'

/** The date of a clause. `own` stands in the clause; `shared` comes from the clause that it hangs on. */
export interface ClauseDate {
  readonly expression: DateExpression
  readonly source: 'own' | 'shared' | 'carried'
}

/** Gives each clause of a sentence the date that governs it: the result is indexed as the clauses are. */
export function scopeDates(
  words: readonly Word[],
  tree: ClauseTree,
  expressions: readonly DateExpression[],
): (ClauseDate | null)[] {
  const dates: (ClauseDate | null)[] = []
  let leading: DateExpression | null = null
  for (const clause of tree.clauses) {
    const expression = ownDate(words, tree, clause, expressions)
    const main = clause.kind === 'main' || clause.kind === 'coordinate'
    if (expression) {
      dates.push({ expression, source: 'own' })
      if (main) leading = leads(words, tree, clause, expression) ? expression : null
      continue
    }
    const above = clause.parent ? (dates[clause.parent.index] ?? null) : null
    const before = clause.opener === 'when' ? dateBefore(words, clause, expressions) : null
    if (before) {
      dates.push({ expression: before, source: 'shared' })
      continue
    }
    if (main && leading && !succeeds(words, clause)) dates.push({ expression: leading, source: 'shared' })
    else if (
      above &&
      (above.source === 'own' ? takesDateOf(words, clause) : above.source === 'shared' && clause.sharesSubject)
    ) {
      dates.push({ ...above, source: 'shared' })
    } else dates.push(above && !main ? { ...above, source: 'carried' } : null)
  }
  return dates
}

/**
 * The date that stands in the clause: one that tells when before one that describes a noun, one before the subject or behind
 * the verb before one inside the subject, and one in words of its own before one told from another (`two years later`).
 */
function ownDate(
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
function leads(words: readonly Word[], tree: ClauseTree, clause: Clause, expression: DateExpression): boolean {
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

/** `and subsequently secured`: what came later is not dated by what came first. */
function succeeds(words: readonly Word[], { start, group }: Clause): boolean {
  for (let at = start; at < (group?.last ?? start); at++) if (SUCCESSION_ADVERBS.has(words[at]!.lower)) return true
  return false
}

/** `in 1932 when the army attacked`: the date right before the clause. */
function dateBefore(
  words: readonly Word[],
  { start }: Clause,
  expressions: readonly DateExpression[],
): DateExpression | null {
  const last = words[start - 1]?.text === ',' ? start - 2 : start - 1
  return expressions.find((expression) => expression.last === last) ?? null
}

/** `elections in which X won`, `It was in 1938 that …`. */
function takesDateOf(words: readonly Word[], clause: Clause): boolean {
  if (clause.opener === 'in which' || clause.opener === 'during which') return true
  if (clause.opener !== 'that') return false
  const group = clause.parent?.group
  return group?.copula === true && words[group.first - 1]?.lower === 'it'
}
