import type { Clause, ClauseTree } from '../clauses/clause.js'
import type { Word } from '../words/word.js'
import type { DateExpression } from './date-expressions.js'
import { leads, ownDate } from './own-date.js'

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

const SUCCESSION: ReadonlySet<string> = new Set([
  'later',
  'subsequently',
  'then',
  'afterwards',
  'afterward',
  'eventually',
  'thereafter',
  'finally',
  'since',
])

/** `and subsequently secured`: what came later is not dated by what came first. */
function succeeds(words: readonly Word[], { start, group }: Clause): boolean {
  for (let at = start; at < (group?.last ?? start); at++) if (SUCCESSION.has(words[at]!.lower)) return true
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
