import type { Clause } from '../clauses/clause.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import type { VerbGroup } from '../verbs/verb-group.js'
import type { Word } from '../words/word.js'
import type { PhrasedSentence } from './phrased-sentence.js'

/** A clause whose verb is left out: `Otto the wine` of `Anna took the bread and Otto the wine`. */
interface Gapped {
  readonly subject: NounPhrase
  /** What follows it: an object, or a measure. */
  readonly rest: NounPhrase
}

/**
 * The clauses behind an active verb that leave it out: a joining word or comma, one that may act, and right behind it a phrase of
 * its own or an amount (`the Cac gained 3 % and the Dax 2 %`, `Norway won six medals, Sweden four`).
 */
export function gappedClauses({ words, tree, phrases }: PhrasedSentence, clause: Clause, group: VerbGroup): Gapped[] {
  if (group.passive || group.copula) return []
  const own = phrases.filter(({ head, start }) => tree.owner[head] === clause.index && start > group.last)
  const found: Gapped[] = []
  for (let at = 1; at < own.length - 1; at++) {
    const [subject, rest] = [own[at]!, own[at + 1]!]
    const joint = words[subject.start - 1]!
    const amount = isAmount(words, rest)
    if (!(joint.lower === 'and' || joint.lower === 'while' || (joint.text === ',' && amount))) continue
    if (subject.preposition !== null || rest.preposition !== null || rest.start !== subject.end) continue
    if (subject.sort === 'date' || subject.sort === 'pronoun' || rest.sort === 'date') continue
    if (rest.determined || amount) found.push({ subject, rest })
  }
  return found
}

function isAmount(words: readonly Word[], { start, end }: NounPhrase): boolean {
  return words.slice(start, end).some(({ pos, date }) => pos === 'NUM' && date === null)
}
