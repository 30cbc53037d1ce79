import { COORDINATORS, RELATIVES } from '../../english/openers.js'
import type { VerbGroup } from '../verbs/verb-group.js'
import { skipAdverbs } from '../words/adverbs.js'
import { hasAgent } from './complements.js'
import { isNominal, opensClause, type SentenceGroups } from './sentence.js'

/**
 * The finite verb of the clause that would start at `from`: behind a noun phrase, with no comma, no joining word and no other
 * opener between that ends the phrase. A bare past form counts.
 */
export function finiteAhead(sentence: SentenceGroups, from: number): VerbGroup | null {
  const { words, groupAt, speeches } = sentence
  let subject = false
  for (let at = from; at < words.length && !speeches.has(at); at++) {
    const word = words[at]!
    const group = groupAt[at]
    if (group) {
      if (group.form === 'infinitive' || group.form === 'participle' || (group.form === 'gerund' && subject)) {
        at = group.last
        continue
      }
      return group.form === 'gerund' || !subject ? null : group
    }
    if (word.text === ',') {
      const behind = subject ? behindApposition(sentence, at) : null
      if (behind === null && !isListComma(sentence, at)) return null
      at = behind ?? at
      continue
    }
    if (/^[;:.!?()—]$/.test(word.text) || (at > from && opensClause(word))) return null
    if (COORDINATORS.has(word.lower) && word.pos === 'CCONJ' && groupAt[skipAdverbs(words, at + 1)]) return null
    subject ||= isNominal(word) || word.pos === 'DET' || word.pos === 'ADJ'
  }
  return null
}

/** `the president, a former auditor, fled`: the second comma, where a verb follows it and none stands between. */
function behindApposition(sentence: SentenceGroups, comma: number): number | null {
  const { words, groupAt } = sentence
  const first = words[comma + 1]
  if (first && RELATIVES.has(first.lower)) return behindRelative(sentence, comma)
  if (!first || !(/^(?:DET|PROPN|NOUN|ADJ)$/.test(first.pos) || first.lower.endsWith('self'))) return null
  for (let at = comma + 1; at < words.length; at++) {
    if (groupAt[at] || words[at]!.pos === 'CCONJ' || words[at]!.pos === 'SCONJ') return null
    if (words[at]!.text !== ',') continue
    const verb = groupAt[skipAdverbs(words, at + 1)]
    return verb && !(verb.form === 'either' && hasAgent(sentence, verb)) ? at : null
  }
  return null
}

/** `Paine, who had been sentenced, was released`: the comma that ends the relative clause, where a verb follows it. */
function behindRelative({ words, groupAt }: SentenceGroups, comma: number): number | null {
  let told = false
  for (let at = comma + 2; at < Math.min(words.length, comma + 40); at++) {
    const { text } = words[at]!
    if (/^[;:.!?()—]$/.test(text)) return null
    if (groupAt[at]) told = true
    if (text !== ',' || !told) continue
    const verb = groupAt[skipAdverbs(words, at + 1)]
    if (verb && verb.form !== 'gerund' && verb.form !== 'participle' && verb.form !== 'infinitive') return at
  }
  return null
}

/** True for a comma inside an enumeration of noun phrases that ends with `and` or `or`: `Iraq, Syria and Iran`. */
export function isListComma({ words, groupAt }: SentenceGroups, comma: number): boolean {
  const before = words[comma - 1]
  if (!before || !(isNominal(before) || before.pos === 'ADJ')) return false
  for (let at = comma + 1; at < words.length; at++) {
    const word = words[at]!
    if (word.pos === 'CCONJ')
      return at > comma + 1 && word.lower !== 'but' ? !groupAt[skipAdverbs(words, at + 1)] : isNominal(words[at + 1])
    if (groupAt[at] || RELATIVES.has(word.lower) || word.lower === 'that') return false
    const inPhrase =
      isNominal(word) || word.pos === 'ADJ' || word.pos === 'DET' || word.text === ',' || word.lower === 'of'
    if (!inPhrase && word.lower !== "'s") return false
  }
  return false
}
