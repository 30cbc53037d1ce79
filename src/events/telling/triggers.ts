import { HYPOTHETICAL } from '../../english/openers.js'
import { STATIVE_PARTICIPLES, STATIVE_VERBS } from '../../english/stative-verbs.js'
import type { Clause } from '../clauses/clause.js'
import type { Word } from '../words/word.js'

/** What is known of a clause beside its verb when it is asked whether it tells an event. */
export interface ClauseFacts {
  /** A date stands in the clause itself. */
  readonly dated: boolean
  /** That date tells when, rather than which: `in 1938`, not `the 1938 truce`. */
  readonly datedFirmly: boolean
  /** It stands before the subject or right behind the verb. */
  readonly datedClosely: boolean
  /** It is an entry of a chronology behind its date: its present tense tells what happened. */
  readonly labelled: boolean
  /** A participle has a named agent of its own, or a gerund a named subject. */
  readonly ownActor: boolean
}

/** True where the clause tells a happening: the rules are those of docs/events.md. */
export function tellsEvent(words: readonly Word[], clause: Clause, facts: ClauseFacts): boolean {
  const { group } = clause
  if (!group || isHypothetical(clause)) return false
  if (group.modal !== null)
    return group.modal === 'would' && facts.dated && clause.kind !== 'content' && !isPerfect(words, clause)
  if (group.form === 'gerund' || group.form === 'participle') return tellsWithoutFiniteVerb(words, clause, facts)
  if (isProForm(words, clause)) return false
  if (group.copula) return facts.datedFirmly && group.form !== 'present' && !isCleft(words, clause)
  if (group.adjectival) return facts.dated || facts.ownActor
  if (group.form === 'present') return (facts.datedClosely || facts.labelled) && !isStative(words, clause)
  return facts.datedFirmly || !isStative(words, clause)
}

/** True for a clause of a question: what is asked is not told. What its relative and adverbial clauses say is taken for granted. */
export function isAsked(words: readonly Word[], { kind }: Clause): boolean {
  if (kind === 'relative' || kind === 'adverbial' || kind === 'speech') return false
  const last = words.findLast(({ text }) => !/^["”’')]$/.test(text))
  return last?.text === '?'
}

/** `more than it had before`: an auxiliary that stands for the verb compared with. */
function isProForm(words: readonly Word[], { group, opener }: Clause): boolean {
  return (opener === 'than' || opener === 'as') && /^(?:did|had|was|were|has|have)$/.test(words[group!.head]!.lower)
}

function isPerfect(words: readonly Word[], { group }: Clause): boolean {
  for (let at = group!.first; at < group!.last; at++)
    if (words[at]!.lower === 'have' && words[at + 1]!.lower !== 'to') return true
  return false
}

/** A participle or gerund tells an event where it has a date or actor of its own, or stands for a main clause. */
function tellsWithoutFiniteVerb(words: readonly Word[], clause: Clause, { dated, ownActor }: ClauseFacts): boolean {
  if (clause.group!.copula || isStative(words, clause) || (isUnderModal(clause) && !isDatedThing(clause, dated)))
    return false
  if (clause.kind === 'main' && clause.opener === ';') return true
  return dated || (ownActor && !isUnderPresent(clause))
}

/** `we shall notice the sonatas, published in 1745`: a participle with a date tells of something that is there. */
function isDatedThing({ group }: Clause, dated: boolean): boolean {
  return dated && group!.form === 'participle'
}

/** `should be replaced by a force organised by X`: nothing in a plan has happened. */
function isUnderModal(clause: Clause): boolean {
  for (let holder = clause.parent; holder; holder = holder.parent) {
    if (holder.group?.form === 'modal') return true
    if (holder.kind === 'main' || holder.kind === 'coordinate') return false
  }
  return false
}

/** `laws administered by X`: in a sentence in the present tense it tells what is, not what happened. */
function isUnderPresent(clause: Clause): boolean {
  return clause.group!.form === 'participle' && clause.parent?.group?.form === 'present'
}

function isStative(words: readonly Word[], { group }: Clause): boolean {
  const { lower, lemma } = words[group!.head]!
  if (group!.passive) return STATIVE_PARTICIPLES.has(lower)
  return STATIVE_VERBS.has(lemma) || lower === 'have' || lower === 'had'
}

/** `if X resigned`: what may be, in the clause or in one that holds it. */
function isHypothetical(clause: Clause): boolean {
  for (let holder: Clause | null = clause; holder; holder = holder.kind === 'coordinate' ? null : holder.parent) {
    if (holder.opener !== null && HYPOTHETICAL.has(holder.opener)) return true
  }
  return false
}

/** `It was in 1990 that …`: the frame of another clause. */
function isCleft(words: readonly Word[], { group }: Clause): boolean {
  return words[group!.first - 1]?.lower === 'it'
}
