import { isPartOf } from '../../calendar/is-part-of.js'
import { PARTICIPLE_PREPOSITIONS } from '../../english/openers.js'
import type { Clause, ClauseTree } from '../clauses/clause.js'
import { isNominal } from '../clauses/sentence.js'
import type { Word } from '../words/word.js'
import type { DateExpression } from './date-expressions.js'
import { isAside } from './is-aside.js'

/**
 * The date that stands in the clause: one that tells when before one that describes a noun, one before the subject or behind
 * the verb before one inside the subject, and one in words of its own before one told from another (`two years later`).
 */
export function ownDate(
  words: readonly Word[],
  tree: ClauseTree,
  clause: Clause,
  expressions: readonly DateExpression[],
  opening: number,
): DateExpression | null {
  let best: DateExpression | null = null
  let highest = 0
  for (const expression of expressions) {
    if (!belongs(words, tree, clause, expression) || isAside(words, tree, clause, expression)) continue
    const leading = standsFirst(words, tree, clause, expression, opening)
    const behind = clause.group !== null && expression.first > clause.group.head
    const place = leading ? 3 : behind ? 2 : 1
    const rank = place + (expression.attributive ? 0 : 4) + (expression.mention.anchor === 'relative' ? 0 : 2)
    const narrows =
      best !== null &&
      behind &&
      !expression.attributive &&
      !expression.edtf.includes('/') &&
      !best.edtf.includes('/') &&
      isPartOf(expression.edtf, best.edtf)
    if (rank > highest || narrows) {
      best = expression
      highest = Math.max(rank, highest)
    }
  }
  return best
}

/** True for a date of the clause, or at the end of a gerund that describes its last noun: `stabbed by a man carrying a flag in 1911`. */
function belongs(
  words: readonly Word[],
  { owner, clauses }: ClauseTree,
  clause: Clause,
  { from }: DateExpression,
): boolean {
  const holder = clauses[owner[from]!]!
  return holder === clause || (holder.parent === clause && isRestrictive(words, holder))
}

/** `gunmen wearing uniforms`: a gerund that describes a noun right before it tells no event of its own. */
export function isRestrictive(words: readonly Word[], { kind, antecedent, start, group }: Clause): boolean {
  return (
    kind === 'gerund' &&
    antecedent !== null &&
    group?.passive === false &&
    start === group.first &&
    words[start - 1]?.pos !== 'PUNCT'
  )
}

/**
 * True for a date that stands before the subject of a main clause: it governs those that follow, up to the next date. The words
 * before `opening` are the label of an entry.
 */
export function standsFirst(
  words: readonly Word[],
  tree: ClauseTree,
  clause: Clause,
  expression: DateExpression,
  opening: number,
): boolean {
  if (
    !clause.group ||
    expression.first > clause.group.first ||
    (expression.attributive && expression.preposition === null)
  )
    return false
  let governed = false
  for (let at = Math.max(clause.start, opening); at < expression.first; at++) {
    if (tree.owner[at] !== clause.index) continue
    const word = words[at]!
    if (word.pos === 'ADP' || PARTICIPLE_PREPOSITIONS.has(word.lower)) governed = true
    else if (word.text === ',') governed = false
    else if (!governed && isNominal(word)) return false
  }
  return true
}
