import { CONTROL_VERBS } from '../../english/control-verbs.js'
import { RELATIVES } from '../../english/openers.js'
import { VERBS_OF_SAYING } from '../../english/verbs-of-saying.js'
import type { VerbGroup } from '../verbs/verb-group.js'
import { skipAdverbs } from '../words/adverbs.js'
import { isQuote, opensClause, type SentenceGroups } from './sentence.js'

/** True where an object follows the verb: `signed a treaty`, `joined Iraq`. */
export function hasObject({ words }: SentenceGroups, group: VerbGroup): boolean {
  let at = group.last + 1
  while (isQuote(words[at])) at++
  const next = words[at]
  if (!next || next.date !== null) return false
  if (next.pos === 'DET' || next.pos === 'PROPN' || next.pos === 'NUM') return true
  if (next.pos === 'PRON') return !RELATIVES.has(next.lower) && next.lower !== 'that'
  if (next.pos === 'NOUN') return true
  return (
    next.pos === 'ADJ' &&
    (words[at + 1]?.pos === 'NOUN' || words[at + 1]?.pos === 'ADJ' || words[at + 1]?.pos === 'PROPN')
  )
}

/** True where an object with an article, a name or a pronoun follows: `burned the town`, but not `clarified butter`. */
export function hasFirmObject(sentence: SentenceGroups, group: VerbGroup): boolean {
  const next = sentence.words[group.last + 1]
  return hasObject(sentence, group) && next?.pos !== 'NOUN' && next?.pos !== 'ADJ'
}

/** True where another verb of the same list follows, behind `and`: `attacked towns, burned villages and took slaves`. */
export function isInVerbList({ words, groupAt }: SentenceGroups, group: VerbGroup): boolean {
  for (let at = group.last + 1; at < words.length; at++) {
    const word = words[at]!
    if (word.pos === 'CCONJ') return groupAt[skipAdverbs(words, at + 1)] != null
    if (groupAt[at] || /^[;:.()]$/.test(word.text) || opensClause(word)) return false
  }
  return false
}

/** True where the agent of a passive follows the verb: `seized by ISIS`, `followed later by`. */
export function hasAgent({ words }: SentenceGroups, group: VerbGroup): boolean {
  for (let at = group.last + 1; at <= group.last + 4; at++) {
    const word = words[at]
    if (!word || word.pos === 'PUNCT' || word.pos === 'VERB') return false
    if (word.lower === 'by') {
      const next = words[at + 1]
      return (
        next !== undefined && next.pos !== 'NUM' && next.pos !== 'SYM' && next.pos !== 'VERB' && next.lower !== 'about'
      )
    }
  }
  return false
}

/** True where a clause or infinitive follows that only an active verb takes: `argued that …`, `sought to leave`. */
export function hasActiveComplement({ words }: SentenceGroups, group: VerbGroup): boolean {
  const next = words[group.last + 1]
  const { lemma } = words[group.head]!
  if (next?.lower === 'that') return VERBS_OF_SAYING.has(lemma) && next.pos !== 'DET'
  return next?.lower === 'to' && next.pos === 'PART' && CONTROL_VERBS.has(lemma)
}
