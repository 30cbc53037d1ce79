import { RAISING_VERBS } from '../../english/control-verbs.js'
import type { Word } from '../words/word.js'
import type { VerbGroup } from './verb-group.js'

/**
 * A group, told where a passive of saying or knowing stands before its perfect infinitive: `he is said to have burned the
 * mill`, `she was reported by the clerk to have fled`, and `… and to have fled` behind one that is. What is said of somebody is
 * the event; the verb of saying only tells on what footing.
 */
export function raised(words: readonly Word[], before: VerbGroup[], group: VerbGroup): VerbGroup {
  if (group.form !== 'infinitive' || words[group.first + 1]?.lower !== 'have' || group.head <= group.first + 1)
    return group
  const raiser = before.at(-1)
  if (raiser === undefined) return group
  const between = words.slice(raiser.last + 1, group.first)
  const copula = isBeen(words[group.head]!)
  if (raiser.raising !== null) {
    if (words[group.first - 1]?.pos !== 'CCONJ' || between.some(({ text }) => /^[;:—]$/.test(text))) return group
    return { ...group, form: 'past', copula, raising: raiser.raising }
  }
  if (!raiser.passive || raiser.modal !== null || !RAISING_VERBS.has(words[raiser.head]!.lemma)) return group
  if (between.length > 0 && (between[0]!.lower !== 'by' || between.some(({ pos }) => pos === 'PUNCT'))) return group
  before.pop()
  return {
    ...group,
    first: raiser.first,
    form: 'past',
    copula,
    raising: raiser.head,
    negated: group.negated || raiser.negated,
  }
}

function isBeen({ lower }: Word): boolean {
  return lower === 'been'
}
