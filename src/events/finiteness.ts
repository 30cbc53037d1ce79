import { INTRANSITIVE_VERBS } from './lists/intransitive-verbs.js'
import { RELATIVES } from './lists/openers.js'
import { VERBS_OF_SAYING } from './lists/verbs-of-saying.js'
import {
  hasAgent,
  hasObject,
  isFiniteAfterSubject,
  isNominal,
  isQuote,
  type Sentence,
  wordBefore,
} from './lookahead.js'
import type { OpenClauses } from './open-clauses.js'
import type { VerbGroup } from './verb-group.js'

/**
 * True where a bare past form (`joined`) is the finite verb of a clause; false where it is a participle (`the town seized by
 * rebels`). What speaks for it: a subject without a verb, an object behind it, a verb that has no passive. What speaks
 * against it: a `by` behind it, another finite verb that wants the same subject.
 */
export function isFiniteVerb(sentence: Sentence, open: OpenClauses, group: VerbGroup): boolean {
  const { words } = sentence
  const { top } = open
  const before = wordBefore(sentence, group.first)
  const active = hasObject(sentence, group) || isIntransitive(sentence, group)
  if (!top.group) {
    if (!before || before.text === '(' || before.text === '—') return false
    const subject = hasSubject(sentence, open, group.first)
    if (!subject) return top.kind === 'relative' && top.antecedent !== null
    const afterFirstComma = before.text === ',' && !hasComma(sentence, top.start, before.index)
    return afterFirstComma ? active : isFiniteAfterSubject(sentence, group)
  }
  if (before && /^(?:he|she|they|we|i|who)$/.test(before.lower)) return true
  if (hasAgent(sentence, group)) return false
  if (open.waitsBelow && open.closable)
    return (
      active || (isNominal(before) && before!.index > top.group.last + 1 && hasOwnSubject(sentence, top.group, group))
    )
  if (before?.text === ',') return active
  if (open.comma > top.group.last) return isFiniteAfterSubject(sentence, group)
  return VERBS_OF_SAYING.has(words[top.group.head]!.lemma) && isNominal(before) && active
}

/** True where a name or noun phrase with an article of its own stands right before the verb, behind the nested clause's. */
function hasOwnSubject({ words }: Sentence, inner: VerbGroup, group: VerbGroup): boolean {
  const before = words[group.first - 1]
  return (inner.form === 'gerund' || inner.form === 'participle') && before?.pos === 'PROPN'
}

export function isIntransitive({ words }: Sentence, group: VerbGroup): boolean {
  return INTRANSITIVE_VERBS.has(words[group.head]!.lemma)
}

function hasComma({ words }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words[at]!.text === ',') return true
  return false
}

/** True where a noun that can be the subject stands in the innermost clause before `end`: none that a preposition governs. */
function hasSubject({ words }: Sentence, open: OpenClauses, end: number): boolean {
  const { top } = open
  let governed = false
  let phrase = false
  for (let at = top.opener !== null && top.opener !== ',' ? top.start + 1 : top.start; at < end; at++) {
    if (open.owner[at] !== top.index) continue
    const word = words[at]!
    if (isQuote(word)) continue
    if (RELATIVES.has(word.lower) || word.lower === 'that' || word.text === ',' || word.date !== null) {
      governed = false
      phrase = false
    } else if (word.pos === 'ADP') {
      if (word.lower !== 'of') governed = true
      phrase = false
    } else if (isNominal(word) || word.pos === 'DET' || word.pos === 'ADJ') {
      if (governed && phrase && (word.pos === 'DET' || word.pos === 'PRON')) governed = false
      if (!governed && (isNominal(word) || word.pos === 'DET')) return true
      phrase ||= isNominal(word)
    }
  }
  return false
}
