import { boundsOf } from '../../calendar/bounds-of.js'
import { compareDates } from '../../calendar/compare-dates.js'
import { PARTICIPLE_PREPOSITIONS } from '../../english/openers.js'
import type { DateMention } from '../../model/date.js'
import type { Clause, ClauseTree } from '../clauses/clause.js'
import { isNominal } from '../clauses/sentence.js'
import type { Word } from '../words/word.js'
import type { DateExpression } from './date-expressions.js'
import { isAside } from './is-aside.js'
import type { Label } from './label.js'

/** The date of a clause. `own` stands in the clause; `shared` comes from the clause that it hangs on. */
export interface ClauseDate {
  /** Its words, or null for a label that stands outside of the sentence. */
  readonly expression: DateExpression | null
  readonly mention: DateMention
  readonly edtf: string
  readonly source: 'own' | 'shared' | 'carried'
  /** Kebab-case name of the construct by which it does. */
  readonly rule: string
}

/** Gives each clause of a sentence the date that governs it: the result is indexed as the clauses are. */
export function scopeDates(
  words: readonly Word[],
  tree: ClauseTree,
  found: readonly DateExpression[],
  label: Label | null,
): (ClauseDate | null)[] {
  const dates: (ClauseDate | null)[] = []
  const opening = label === null ? 0 : words.filter(({ start }) => start < label.end).length
  const expressions = found.filter(({ from }) => from >= opening)
  let leading: ClauseDate | null = label && {
    expression: null,
    mention: label.mention,
    edtf: label.edtf,
    source: 'shared',
    rule: 'label',
  }
  for (const clause of tree.clauses) {
    const expression = isRestrictive(words, clause) ? null : ownDate(words, tree, clause, expressions, opening)
    const main = clause.kind === 'main' || clause.kind === 'coordinate'
    if (expression) {
      const rule = ruleOf(words, tree, clause, expression, opening)
      const date = {
        ...asDate(expression, 'own', rule),
        ...(bringsAbout(clause, expression) ? { edtf: expression.plain } : {}),
      }
      dates.push(date)
      if (main) leading = leads(rule, clause, date)
      continue
    }
    const above = clause.parent ? (dates[clause.parent.index] ?? null) : null
    const before = clause.opener === 'when' ? dateBefore(words, clause, expressions) : null
    if (before) {
      dates.push({ ...asDate(before, 'shared', 'before-when'), edtf: before.plain })
      continue
    }
    if (main && leading && !succeeds(words, clause)) dates.push({ ...leading, source: 'shared' })
    else if (
      above &&
      (above.source === 'own' ? takesDateOf(words, clause) : above.source === 'shared' && clause.sharesSubject)
    ) {
      dates.push({ ...above, source: 'shared', rule: clause.sharesSubject ? 'shared' : 'governing-clause' })
    } else dates.push(above && !main ? { ...above, source: 'carried', rule: 'carried' } : null)
  }
  return dates
}

function asDate(expression: DateExpression, source: ClauseDate['source'], rule: string): ClauseDate {
  return { expression, mention: expression.mention, edtf: expression.edtf, source, rule }
}

/** `did not arrive until 11 May`: what did not happen until a date happened on it. */
function bringsAbout({ group }: Clause, { preposition }: DateExpression): boolean {
  return group?.negated === true && (preposition === 'until' || preposition === 'till')
}

/** What a date of a main clause leaves to those that follow: a leading one, and one that is all there is of its clause (`1949: …`). */
function leads(rule: string, { group }: Clause, date: ClauseDate): ClauseDate | null {
  if (group === null) return { ...date, rule: 'label' }
  return rule === 'leading' ? date : null
}

/** Where the date of a clause stands in it. */
function ruleOf(
  words: readonly Word[],
  tree: ClauseTree,
  clause: Clause,
  expression: DateExpression,
  opening: number,
): string {
  if (standsFirst(words, tree, clause, expression, opening)) return 'leading'
  if (clause.group !== null && expression.first > clause.group.head) return 'behind-verb'
  return expression.attributive ? 'in-subject' : 'before-verb'
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
    const narrows = best !== null && behind && !expression.attributive && isWithin(expression.edtf, best.edtf)
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
function isRestrictive(words: readonly Word[], { kind, antecedent, start, group }: Clause): boolean {
  return (
    kind === 'gerund' &&
    antecedent !== null &&
    group?.passive === false &&
    start === group.first &&
    words[start - 1]?.pos !== 'PUNCT'
  )
}

/** True where the first EDTF text names a part of what the second names: `1992` of `199X`. */
function isWithin(inner: string, outer: string): boolean {
  if (inner === outer || inner.includes('/') || outer.includes('/')) return false
  const small = boundsOf(inner)
  const large = boundsOf(outer)
  if (!small.earliest || !small.latest || !large.earliest || !large.latest) return false
  return compareDates(large.earliest, small.earliest) <= 0 && compareDates(small.latest, large.latest) <= 0
}

/**
 * True for a date that stands before the subject of a main clause: it governs those that follow, up to the next date. The words
 * before `opening` are the label of an entry.
 */
function standsFirst(
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
