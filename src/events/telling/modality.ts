import { VOUCHING_VERBS } from '../../english/control-verbs.js'
import { DOUBTFUL_NOUNS, DOUBTING_ADVERBS, DOUBTING_VERBS, REPORTING_ADVERBS } from '../../english/doubt.js'
import { QUOTATIVES } from '../../english/quotatives.js'
import { VERBS_OF_SAYING } from '../../english/verbs-of-saying.js'
import type { Modality } from '../../model/event.js'
import type { Argument } from '../arguments/argument.js'
import type { Clause, ClauseTree } from '../clauses/clause.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import type { Word } from '../words/word.js'

/** On whose word an event is told. */
export interface Telling {
  readonly modality: Modality
  /** Who says so, where the sentence names or describes them. */
  readonly reporter: NounPhrase | null
}

const ASSERTED: Telling = { modality: 'asserted', reporter: null }

/** How surely the sentence tells the event of a clause, and on whose word; `found` are the arguments of all its clauses. */
export function tellingOf(
  words: readonly Word[],
  tree: ClauseTree,
  clause: Clause,
  found: readonly (readonly Argument[])[],
  phrases: readonly NounPhrase[],
): Telling {
  if (isDoubted(words, tree, clause)) return { modality: 'doubted', reporter: null }
  const { raising, head } = clause.group!
  if (raising !== null && !VOUCHING_VERBS.has(words[raising]!.lemma)) {
    return {
      modality: 'reported',
      reporter: phrases.find(({ preposition }) => isBetween(preposition, raising, head)) ?? null,
    }
  }
  for (let holder: Clause | null = clause; holder?.parent; holder = holder.parent) {
    const { parent, kind } = holder
    if ((kind !== 'content' && kind !== 'speech') || parent.group === null) continue
    const { lemma } = words[parent.group.head]!
    if (DOUBTING_VERBS.has(lemma) || isUnfounded(words, tree, parent)) return { modality: 'doubted', reporter: null }
    if (!VERBS_OF_SAYING.has(lemma)) continue
    if (parent.group.passive) return { modality: 'reported', reporter: null }
    const reporter = found[parent.index]!.find(({ role }) => role === 'agent')?.phrase ?? null
    return { modality: 'reported', reporter }
  }
  const interrupted = found[clause.index]!.some(({ rule }) => rule === 'interrupted-subject')
  const attribution = interrupted ? clause.sharesSubject : attributionOf(words, tree, clause)
  if (attribution !== null) {
    return {
      modality: 'reported',
      reporter: found[attribution.index]!.find(({ role }) => role === 'agent')?.phrase ?? null,
    }
  }
  const source = sourceOf(words, tree, clause, phrases)
  if (source !== null) return { modality: 'reported', reporter: source }
  const reported = adverbs(words, tree, clause).some(({ lower }) => REPORTING_ADVERBS.has(lower))
  return reported ? { modality: 'reported', reporter: null } : ASSERTED
}

/** `allegedly fled`, `is said to have fled`, but not `is known to have fled`. */
function isDoubted(words: readonly Word[], tree: ClauseTree, clause: Clause): boolean {
  if (adverbs(words, tree, clause).some(({ lower }) => DOUBTING_ADVERBS.has(lower))) return true
  const { raising } = clause.group!
  return raising !== null && !VOUCHING_VERBS.has(words[raising]!.lemma) && words[raising]!.lemma !== 'report'
}

function isBetween(at: number | null, from: number, to: number): boolean {
  return at !== null && from < at && at < to
}

/** The adverbs of a clause that stand before its verb or in it. */
function adverbs(words: readonly Word[], { owner }: ClauseTree, { index, group }: Clause): Word[] {
  return words.filter((word) => word.index <= group!.last && owner[word.index] === index && word.pos === 'ADV')
}

/** `legend has it that`, `there is no evidence that`, `no record shows that`. */
function isUnfounded(words: readonly Word[], { owner }: ClauseTree, { index, group }: Clause): boolean {
  const own = words.filter((word) => owner[word.index] === index)
  const doubtful = own.filter(({ lemma, lower }) => DOUBTFUL_NOUNS.has(lemma) || DOUBTFUL_NOUNS.has(lower))
  if (doubtful.length === 0) return false
  return (
    group!.negated ||
    own.some(({ lower }) => lower === 'no') ||
    /^(?:have|say|tell|hold|claim)$/.test(words[group!.head]!.lemma)
  )
}

/** `The mill burned, officials said.`: the clause that closes a sentence with who says what stands before it. */
function attributionOf(words: readonly Word[], { clauses }: ClauseTree, clause: Clause): Clause | null {
  const last = clauses.findLast(({ kind }) => kind === 'coordinate')
  if (last === undefined || last.index <= clause.index || last.opener !== ',' || last.sharesSubject !== null)
    return null
  const { group } = last
  if (!group || group.passive || !QUOTATIVES.has(words[group.head]!.lemma)) return null
  return /^(?:[.,;]|on|at|in)$/.test(words[group.last + 1]?.lower ?? '.') ? last : null
}

/** `According to the chronicle, the abbey burned`: who is named as the source of the clause. */
function sourceOf(
  words: readonly Word[],
  { owner }: ClauseTree,
  { index }: Clause,
  phrases: readonly NounPhrase[],
): NounPhrase | null {
  return (
    phrases.find(({ preposition, head }) => {
      if (preposition === null || words[preposition]!.lower !== 'to') return false
      return words[preposition - 1]?.lower === 'according' && owner[head] === index
    }) ?? null
  )
}
