import { HOLDING_VERBS } from '../../english/verbs/holding-verbs.js'
import { VERBS_OF_SAYING } from '../../english/verbs-of-saying.js'
import type { Argument } from '../arguments/argument.js'
import type { ClauseTree } from '../clauses/clause.js'
import type { Word } from '../words/word.js'

/**
 * `The chronicler tells that the abbey burned`, `Volkren claims that Palm lied`: the present of a source that tells an event is an
 * event as well; not of those in general (`Critics say`, `They say`), nor before what is (`The law states that a mill pays`).
 */
export function reportsEvent(
  words: readonly Word[],
  { clauses }: ClauseTree,
  index: number,
  found: readonly (readonly Argument[])[],
  tells: readonly boolean[],
): boolean {
  const { group, kind } = clauses[index]!
  if (group === null || group.form !== 'present' || group.passive || (kind !== 'main' && kind !== 'coordinate'))
    return false
  const { lemma } = words[group.head]!
  if (!VERBS_OF_SAYING.has(lemma) || HOLDING_VERBS.has(lemma)) return false
  if (!clauses.some(({ parent, kind, index: at }) => parent?.index === index && kind === 'content' && tells[at]))
    return false
  const speaker = found[index]!.find(({ role }) => role === 'agent')?.phrase
  if (speaker === undefined) return false
  const { lower, lemma: singular, pos } = words[speaker.head]!
  if (speaker.sort === 'pronoun') return /^(?:he|she|we|i|who)$/.test(lower)
  return speaker.sort === 'name' || (pos === 'NOUN' && lower === singular)
}
