import { BEFORE_AS, BEHIND_AS, BEHIND_AS_A } from '../../english/function-words/comparisons.js'
import { CONTENT_NOUNS } from '../../english/nouns/content-nouns.js'
import { RELATIVES } from '../../english/openers.js'
import { VERBS_OF_SAYING } from '../../english/verbs-of-saying.js'
import type { VerbGroup } from '../verbs/verb-group.js'
import { skipAdverbials, skipAdverbs } from '../words/adverbs.js'
import type { Word } from '../words/word.js'
import { finiteAhead } from './finite-ahead.js'
import type { OpenClauses } from './open-clauses.js'
import { comesLater } from './rival-verbs.js'
import { isNominal, type SentenceGroups, wordBefore } from './sentence.js'

/** Opens the clause of a relative pronoun: `which was formed`, `in which X won`, `most of whom fled`. */
export function openRelative({ words, groupAt }: SentenceGroups, open: OpenClauses, at: number): void {
  const pronoun = words[at]!.lower
  let start = at
  while (start > 0 && /^(?:ADP|DET)$/.test(words[start - 1]!.pos) && words[start - 1]!.lower !== 'that') start--
  if (words[start]!.lower === 'of' && start > 1) start--
  let before = start - 1
  const joined = words[before]?.pos === 'CCONJ'
  if (joined) before--
  const loose = words[before]?.text === ','
  if (loose) before--
  const opener = start < at ? `${words[start]!.lower} ${pronoun}` : pronoun
  const verb = groupAt.some((group) => group?.last === before)
  if (before < 0 || (verb && !loose)) open.open('content', start, { opener })
  else if (joined && open.top.kind === 'relative' && open.top.group) {
    const { antecedent } = open.close()
    open.open('relative', start, { opener, antecedent })
  } else open.open('relative', start, { opener, antecedent: verb ? null : before + 1 })
}

/** Opens the clause of `that` where it opens one: a relative clause behind a noun, or what was said. */
export function openThat(sentence: SentenceGroups, open: OpenClauses, at: number): void {
  const { groupAt, words } = sentence
  const before = wordBefore(sentence, at)
  const verb = groupAt[skipAdverbs(words, at + 1)]
  const says = saysBefore(sentence, at)
  if (verb && verb.form !== 'infinitive' && isNominal(before))
    open.open('relative', at, { opener: 'that', antecedent: at })
  else if (
    (words[at]!.pos === 'DET' && !says && !isPlural(words[at + 1])) ||
    !finiteAhead(sentence, skipAdverbials(words, at + 1))
  )
    return
  else if (words[at]!.pos === 'PRON' && isNominal(before) && !says) {
    open.open('relative', at, { opener: 'that', antecedent: at })
  } else if (!says && describesNoun(sentence, open, before))
    open.open('relative', at, { opener: 'that', antecedent: at })
  else open.open('content', at, { opener: 'that' })
}

/** `left the ship that the sailors burned`: behind a noun that holds no content, in a clause that says nothing. */
function describesNoun({ words }: SentenceGroups, open: OpenClauses, before: Word | undefined): boolean {
  if (before?.pos !== 'NOUN' || CONTENT_NOUNS.has(before.lemma)) return false
  const { group } = open.top
  return group === null || !VERBS_OF_SAYING.has(words[group.head]!.lemma)
}

/**
 * Opens the clause of a pronoun that stands right behind a noun whose verb is still to come: `the town he founded prospered`.
 */
export function openBareRelative(sentence: SentenceGroups, open: OpenClauses, at: number): void {
  const { words } = sentence
  const before = words[at - 1]
  if (before?.pos !== 'NOUN' || before.date !== null || open.top.group !== null) return
  const verb = finiteAhead(sentence, at)
  if (verb === null || !comesLater(sentence, verb)) return
  open.open('relative', at, { antecedent: at })
}

/** `that units continued`: no article before a plural. */
function isPlural(word: Word | undefined): boolean {
  return word?.pos === 'NOUN' && /[^s]s$/.test(word.lower)
}

function saysBefore({ groupAt, words }: SentenceGroups, at: number): boolean {
  const group = groupAt.findLast((candidate, start) => candidate !== null && start < at) ?? null
  return group !== null && group.last >= at - 2 && VERBS_OF_SAYING.has(words[group.head]!.lemma)
}

/** Opens the clause of a subordinator where a verb follows: `after he resigned`, but not `after the war`. */
export function openSubordinate(sentence: SentenceGroups, open: OpenClauses, at: number): void {
  const { groupAt, words } = sentence
  const word = words[at]!.lower
  const previous = words[at - 1]
  const verb = groupAt[skipAdverbs(words, at + 1)]
  if (TIMES.has(word) && words[at + 1]?.date != null) return
  if (isComparison(word, previous?.lower ?? '', words[at + 1]?.lower ?? '', words[at + 2]?.lower ?? '')) return
  if (word === 'than' && isQuantity(words, at, verb ?? null)) return
  const opens = verb ? canFollow(word, verb) : hasClauseBehind(sentence, at)
  if (!opens) return
  if (ASKING.has(word)) open.open('content', at, { opener: word })
  else {
    const describes = (word === 'where' || word === 'when') && (isNominal(previous) || previous?.text === ',')
    open.open('adverbial', at, { opener: word, antecedent: describes ? at : null })
  }
}

/** Before a date these are prepositions: `since 1920, and`, `After 1945 the mill closed`. */
const TIMES: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'till'])

/** `after being seized`, `as was recognised`, `what is known`: a verb right behind the subordinator. */
function canFollow(word: string, { form }: VerbGroup): boolean {
  return /^(?:gerund|participle|either)$/.test(form) || word === 'as' || word === 'than' || word === 'what'
}

/** True where a subject and its verb follow; behind `as`, which names as often, before any comma. */
function hasClauseBehind(sentence: SentenceGroups, at: number): boolean {
  const { words } = sentence
  const next = words[at + 1]
  const from = next?.pos === 'ADP' || next?.text === ',' ? skipAdverbials(words, at + 1) : at + 1
  const verb = finiteAhead(sentence, from)
  if (verb === null || words[at]!.lower !== 'as') return verb !== null
  const between = words.slice(at + 1, verb.first)
  return between.every(({ text }) => text !== ',') && !(namesOne(next) && between.some(({ pos }) => pos === 'CCONJ'))
}

/** `chose Anna as its envoy and the talks went on`: behind `as`, one thing that somebody is. */
function namesOne(word: Word | undefined): boolean {
  return word !== undefined && /^(?:a|an|his|her|its|their|our|my)$/.test(word.lower)
}

/** `more than doubled`, `more than 40,000 visitors came`. */
function isQuantity(words: readonly Word[], at: number, verb: VerbGroup | null): boolean {
  if (!/^(?:more|less|fewer|rather|other)$/.test(words[at - 1]?.lower ?? '')) return false
  return verb ? verb.first === verb.last : words[at + 1]?.pos === 'NUM' || words[at + 1]?.pos === 'ADJ'
}

const ASKING: ReadonlySet<string> = new Set(['what', 'how', 'whether', 'why'])

/** `as well as`, `such as`, `as early as`, `as a whole`, `except for`; `so` without `that`. */
function isComparison(word: string, before: string, after: string, second: string): boolean {
  if (word === 'so') return after !== 'that' && before !== ','
  if (word === 'except') return after === 'for'
  if (word !== 'as') return false
  return BEHIND_AS.has(after) || BEFORE_AS.has(before) || (after === 'a' && BEHIND_AS_A.has(second))
}

/** True for a relative pronoun. */
export const isRelative = (word: string): boolean => RELATIVES.has(word)
