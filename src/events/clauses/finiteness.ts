import { INTRANSITIVE_VERBS } from '../../english/intransitive-verbs.js'
import { RELATIVES } from '../../english/openers.js'
import { PRESENTING_VERBS } from '../../english/presenting-verbs.js'
import { QUOTATIVES } from '../../english/quotatives.js'
import { TELLING_VERBS } from '../../english/verbs/telling-verbs.js'
import { VERBS_OF_SAYING } from '../../english/verbs-of-saying.js'
import type { VerbGroup } from '../verbs/verb-group.js'
import { isApproximate } from '../words/approximate.js'
import type { Word } from '../words/word.js'
import { hasActiveComplement, hasAgent, hasFirmObject, hasObject, isInVerbList } from './complements.js'
import { finiteAhead } from './finite-ahead.js'
import type { OpenClauses } from './open-clauses.js'
import { comesLater, isFiniteAfterSubject, isNaming } from './rival-verbs.js'
import { isNominal, isQuote, type SentenceGroups, subjectStart, wordBefore } from './sentence.js'

/**
 * True where a bare past form (`joined`) is the finite verb of a clause; false where it is a participle (`the town seized by
 * rebels`). What speaks for it: a subject without a verb, an object behind it, a verb that has no passive. What speaks
 * against it: a `by` behind it, another finite verb that wants the same subject.
 */
export function isFiniteVerb(sentence: SentenceGroups, open: OpenClauses, group: VerbGroup): boolean {
  const { words } = sentence
  const { top } = open
  const before = wordBefore(sentence, group.first)
  const intransitive = isIntransitive(sentence, group) || hasActiveComplement(sentence, group)
  const active = hasObject(sentence, group) || intransitive
  if (!top.group) {
    if (sentence.speeches.get(group.first - 1) === 'closes' && QUOTATIVES.has(words[group.head]!.lemma)) return true
    if (!before || (before.pos === 'PUNCT' && !/^[,)—–]$/.test(before.text))) return false
    const subject = hasSubject(sentence, open, group.first)
    if (!subject) return top.kind === 'relative' || bringsOn(sentence, group)
    if (open.waits && (top.kind === 'relative' || top.kind === 'content')) return !hasAgent(sentence, group)
    if (before.text === ',' && isNaming(sentence, group, false)) return false
    const afterFirstComma = before.text === ',' && !hasComma(sentence, top.start, before.index)
    return afterFirstComma ? active : isFiniteAfterSubject(sentence, group)
  }
  if (before && /^(?:he|she|they|we|i|who)$/.test(before.lower)) return true
  if (hasAgent(sentence, group)) return false
  if (open.waitsBelow) {
    const behind = group.first === top.group.last + 1 || nameBefore(sentence, group.first) !== null
    return active || behind || !comesLater(sentence, group)
  }
  if (isAttribution(sentence, open, group) || isInterrupted(sentence, open, group)) return true
  const firm = hasFirmObject(sentence, group) || intransitive
  if (before?.text === ',') return firm || isInVerbList(sentence, group)
  if (open.comma > top.group.last) return firm && isFiniteAfterSubject(sentence, group)
  if (!isNominal(before)) return false
  const { lemma } = words[top.group.head]!
  if (VERBS_OF_SAYING.has(lemma) && active) return true
  return TELLING_VERBS.has(lemma) && finiteAhead(sentence, top.group.last + 1) === group && !comesLater(sentence, group)
}

/** `…, coast guard officials said.`: who says what stands before, behind the last comma, at the end or before a date. */
function isAttribution({ words, groupAt }: SentenceGroups, open: OpenClauses, group: VerbGroup): boolean {
  const { lemma } = words[group.head]!
  if (!QUOTATIVES.has(lemma) || open.comma < open.top.group!.last || subjectStart(words, group.first) <= open.comma)
    return false
  for (let at = group.last + 1; at < words.length; at++) {
    const word = words[at]!
    if (/^[,;.]$/.test(word.text)) return true
    if (groupAt[at] || RELATIVES.has(word.lower) || word.lower === 'that') return false
  }
  return true
}

/** `The mill, officials said, burned`: the verb of what stands before who says so. */
function isInterrupted(sentence: SentenceGroups, open: OpenClauses, group: VerbGroup): boolean {
  const { words } = sentence
  const { start, group: says } = open.top
  if (says === null || says.passive || !QUOTATIVES.has(words[says.head]!.lemma)) return false
  if (words[says.last + 1]?.text !== ',' || open.comma !== says.last + 1) return false
  if (wordBefore(sentence, group.first)?.index !== open.comma) return false
  return (
    words[subjectStart(words, says.first) - 1]?.text === ',' &&
    hasSubject(sentence, open, says.first) &&
    start < says.first - 2
  )
}

/** `Out of the debate emerged a new party`: the subject follows a verb that only brings it on. */
function bringsOn({ words }: SentenceGroups, group: VerbGroup): boolean {
  const next = words[group.last + 1]
  return PRESENTING_VERBS.has(words[group.head]!.lemma) && (next?.pos === 'DET' || next?.pos === 'PROPN')
}

/** `after coming to power Smith claimed`: the start of a name right behind another noun, which begins a new subject; or null. */
export function nameBefore({ words }: SentenceGroups, end: number): number | null {
  let start = end
  while (words[start - 1]?.pos === 'PROPN') start--
  const before = words[start - 1]
  return start < end && before !== undefined && /^(?:NOUN|ADV|VERB|NUM)$/.test(before.pos) ? start : null
}

export function isIntransitive({ words }: SentenceGroups, group: VerbGroup): boolean {
  return INTRANSITIVE_VERBS.has(words[group.head]!.lemma)
}

function hasComma({ words }: SentenceGroups, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words[at]!.text === ',') return true
  return false
}

/** True where a noun that can be the subject stands in the innermost clause before `end`: none that a preposition governs. */
function hasSubject({ words }: SentenceGroups, open: OpenClauses, end: number): boolean {
  const { top } = open
  let governed = false
  let phrase = false
  for (let at = top.opener !== null && top.opener !== ',' ? top.start + 1 : top.start; at < end; at++) {
    if (open.owner[at] !== top.index) continue
    const word = words[at]!
    if (isQuote(word)) continue
    if (RELATIVES.has(word.lower) || word.lower === 'that' || word.text === ',' || endsDate(words, at)) {
      governed = false
      phrase = false
    } else if (word.pos === 'ADP' && !isApproximate(words, at)) {
      if (word.lower !== 'of') governed = true
      phrase = false
    } else if (isNominal(word) || word.pos === 'DET' || word.pos === 'ADJ') {
      const begins =
        word.pos === 'DET' || word.pos === 'PRON' || (word.pos === 'PROPN' && words[at - 1]?.pos === 'NOUN')
      if (governed && phrase && begins) governed = false
      if (!governed && (isNominal(word) || word.pos === 'DET')) return true
      phrase ||= isNominal(word)
    }
  }
  return false
}

/** True for the last word of a date that is no part of a longer phrase: `In 1990 voters …`, but not `during the 2024 fall`. */
function endsDate(words: readonly Word[], at: number): boolean {
  const { date, lower } = words[at]!
  const next = words[at + 1]
  if (date === null || next?.date === date || next?.lower === 'of') return false
  let start = at
  while (words[start - 1]?.date === date) start--
  const article = words[start]!.pos === 'DET' || words[start - 1]?.pos === 'DET'
  return !article || lower.endsWith('s') || (next?.pos !== 'NOUN' && next?.pos !== 'ADJ')
}
