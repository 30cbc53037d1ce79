import { BE, DO, HAVE, MODALS, NEGATIONS } from '../../english/auxiliaries.js'
import { DEGREE_ADVERBS } from '../../english/function-words/adverbs.js'
import { BEGINNINGS, PARTICIPLE_PREPOSITIONS, PAST_PREPOSITIONS } from '../../english/openers.js'
import { verbFormOf } from '../../text/parts-of-speech/verb-forms.js'
import { isAdverbial, skipAdverbs } from '../words/adverbs.js'
import type { Word } from '../words/word.js'
import { nextOfGroup } from './next-of-group.js'
import { raised } from './raised.js'
import type { VerbGroup } from './verb-group.js'

/** Finds the verb groups of a sentence, in order and without overlaps. */
export function findVerbGroups(words: readonly Word[]): VerbGroup[] {
  const groups: VerbGroup[] = []
  let at = 0
  while (at < words.length) {
    const group = groupAt(words, at)
    if (group) groups.push(raised(words, groups, group))
    at = group ? group.last + 1 : at + 1
  }
  return groups
}

function groupAt(words: readonly Word[], at: number): VerbGroup | null {
  const word = words[at]!
  if (word.date !== null) return null
  if (word.lower === 'to') return infinitiveAt(words, at)
  if (word.pos === 'AUX' || (word.pos === 'VERB' && isAuxiliaryForm(word.lower))) return auxiliaryGroup(words, at, at)
  if (word.pos !== 'VERB' || isPreposition(words, at)) return null
  const form = verbFormOf(word.lower)
  return bare(at, at, SHAPES[form], isDeniedBefore(words, at))
}

const SHAPES = {
  past: 'past',
  participle: 'participle',
  either: 'either',
  unchanged: 'either',
  bare: 'present',
  gerund: 'gerund',
  third: 'present',
  base: 'present',
} as const

/** `never signed`. */
function isDeniedBefore(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; isAdverbial(words[before]); before--) if (NEGATIONS.has(words[before]!.lower)) return true
  return false
}

/** A group of one verb, with what opens it. */
function bare(first: number, head: number, form: VerbGroup['form'], negated: boolean): VerbGroup {
  return {
    first,
    last: head,
    head,
    form,
    modal: null,
    passive: form === 'participle',
    copula: false,
    adjectival: false,
    raising: null,
    negated,
  }
}

function isAuxiliaryForm(word: string): boolean {
  return BE.has(word) || HAVE.has(word) || DO.has(word) || MODALS.has(word)
}

/** `following the war`, `according to`: a participle that works as a preposition. */
function isPreposition(words: readonly Word[], at: number): boolean {
  const word = words[at]!.lower
  if (PARTICIPLE_PREPOSITIONS.has(word)) return true
  const before = words[at - 1]
  const after = words[at + 1]?.lower
  if (BEGINNINGS.has(word) && isBeginning(words, at)) return true
  if (word === 'compared' && (after === 'to' || after === 'with')) return true
  return PAST_PREPOSITIONS.has(word) && (before === undefined || before.pos === 'PUNCT' || before.pos === 'ADP')
}

/** `Beginning in 1754, they fought`: says from when on; behind its subject it is an event of its own. */
function isBeginning(words: readonly Word[], at: number): boolean {
  if (at > 0) return false
  const isPreposition = /^(?:in|on|from|with|at|around)$/.test(words[at + 1]?.lower ?? '')
  return isPreposition && words.slice(at + 2, at + 6).some(({ date }) => date !== null)
}

/** `to withdraw`, `to be replaced`, `to have been informed`. */
function infinitiveAt(words: readonly Word[], at: number): VerbGroup | null {
  const next = skipAdverbs(words, at + 1)
  const word = words[next]
  if (!word || word.date !== null) return null
  if (word.pos === 'AUX' || isAuxiliaryForm(word.lower)) {
    return auxiliaryGroup(words, at, next)
  }
  const form = verbFormOf(word.lower)
  if (word.pos !== 'VERB' || !/^(?:base|unchanged|bare|third)$/.test(form)) return null
  return bare(at, next, 'infinitive', false)
}

/** The group that an auxiliary at `leader` leads; an infinitive where it begins before it, with `to`. */
function auxiliaryGroup(words: readonly Word[], first: number, leader: number): VerbGroup {
  let last = leader
  let negated = NEGATIONS.has(words[leader]!.lower)
  let passive = false
  for (;;) {
    const next = nextOfGroup(words, last)
    if (next === null) break
    for (let at = last + 1; at < next; at++) negated ||= NEGATIONS.has(words[at]!.lower)
    const auxiliary = words[last]!.lower
    const be = BE.has(auxiliary)
    passive = be && !words[next]!.lower.endsWith('ing')
    last = next
    if (!isAuxiliaryForm(words[last]!.lower)) break
  }
  const head = words[last]!
  const lead = words[leader]!.lower
  const alone = last === leader
  const infinitive = first < leader
  const copula = BE.has(head.lower)
  const planned = copula && words[last + 1]?.lower === 'to' && words[last + 2]?.pos === 'VERB'
  const obliged = words[last - 1]?.lower === 'to'
  const told = /^(?:into|by|from)$/.test(words[last + 1]?.lower ?? '')
  const adjectival = passive && ((head.pos === 'ADJ' && !told) || DEGREE_ADVERBS.has(words[last - 1]!.lower))
  return {
    first,
    last,
    head: last,
    form: infinitive ? 'infinitive' : formOfLead(lead, alone || obliged),
    modal: MODALS.has(lead) ? lead : planned ? 'to' : null,
    passive,
    copula: copula && !infinitive,
    adjectival,
    raising: null,
    negated: negated || deniedAfter(words, last),
  }
}

function formOfLead(lead: string, alone: boolean): VerbGroup['form'] {
  if (MODALS.has(lead)) return 'modal'
  if (lead === 'being' || lead === 'having') return 'gerund'
  if (lead === 'be' || lead === 'been') return 'participle'
  if (HAVE.has(lead) && !alone) return 'perfect'
  return lead === 'was' || lead === 'were' || lead === 'did' || lead === 'had' || lead === 'done' ? 'past' : 'present'
}

function deniedAfter(words: readonly Word[], last: number): boolean {
  const next = words[last + 1]
  return next !== undefined && (next.lower === 'not' || next.lower === "n't") && next.pos === 'PART'
}
