import { VERBS_OF_SAYING } from '../../english/verbs-of-saying.js'
import type { VerbGroup } from '../verbs/verb-group.js'
import { skipAdverbials } from '../words/adverbs.js'
import { hasAgent, hasObject } from './complements.js'
import { finiteAhead } from './finite-ahead.js'
import { isFiniteVerb, isIntransitive } from './finiteness.js'
import { isInfinitiveInDisguise, readNotFinite } from './not-finite.js'
import type { OpenClauses } from './open-clauses.js'
import type { Sentence } from './sentence.js'

/** Reads `and` and its like: before a verb they share the subject, before a clause they open one. */
export function readCoordinator(sentence: Sentence, open: OpenClauses, at: number): void {
  const group = sentence.groupAt[skipAdverbials(sentence.words, at + 1)]
  if (group) {
    if (group.form !== 'infinitive') open.coordinator = at
    return
  }
  if (!open.top.group || open.waitsBelow || !startsClause(sentence, open, at)) return
  if (open.comma === at - 1) open.closeNested()
  const before = open.top
  const outer =
    before.kind === 'main' || before.kind === 'coordinate' || before.kind === 'parenthesis' || before.kind === 'speech'
  if (!outer) open.close()
  const opener = outer ? sentence.words[at]!.lower : before.opener
  open.open(outer ? 'coordinate' : before.kind, at, { opener, antecedent: before.antecedent, parent: before })
}

/** True where a clause with its own subject follows the joining word. */
function startsClause(sentence: Sentence, open: OpenClauses, at: number): boolean {
  const verb = finiteAhead(sentence, at + 1)
  if (!verb || isOneSubject(sentence, open, verb, at)) return false
  if (verb.form !== 'either') return true
  if (hasAgent(sentence, verb)) return false
  return open.comma === at - 1 || hasObject(sentence, verb) || isIntransitive(sentence, verb)
}

/** `shows Latvia and Estonia gained`: names behind a verb of saying that are together the subject of what is said. */
function isOneSubject(sentence: Sentence, open: OpenClauses, verb: VerbGroup, at: number): boolean {
  const { group } = open.top
  if (group === null || !VERBS_OF_SAYING.has(sentence.words[group.head]!.lemma)) return false
  if (open.comma === at - 1 || hasInfinitive(sentence, group.last + 1, verb.first)) return false
  return finiteAhead(sentence, group.last + 1) === verb
}

/** `asked him to leave and Otto agreed`: what was asked ends before the joining word. */
function hasInfinitive({ groupAt }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (groupAt[at]?.form === 'infinitive') return true
  return false
}

/** Reads the verb that a joining word announced. */
export function readCoordinated(sentence: Sentence, open: OpenClauses, group: VerbGroup): void {
  const at = open.coordinator
  open.coordinator = -1
  if (open.top.group) {
    if (open.comma === at - 1) open.closeNested()
    const participle = open.top.kind === 'participle' || open.top.kind === 'gerund'
    if (participle && group.form === 'either' && !hasObject(sentence, group)) {
      readNotFinite(sentence, open, group, at)
      return
    }
    open.closeNotFinite()
  }
  if (!open.top.group) {
    if (group.form !== 'either' || isFiniteVerb(sentence, open, group)) open.top.group = group
    else readNotFinite(sentence, open, group, at)
  } else if (!isInfinitiveInDisguise(sentence, open, group)) shareSubject(sentence, open, group, at)
}

function shareSubject(sentence: Sentence, open: OpenClauses, group: VerbGroup, at: number): void {
  const before = open.top
  const outer =
    before.kind === 'main' || before.kind === 'coordinate' || before.kind === 'parenthesis' || before.kind === 'speech'
  if (!outer) open.close()
  const opener = outer ? sentence.words[at]!.lower : before.opener
  const clause = open.open(outer ? 'coordinate' : before.kind, at, {
    opener,
    antecedent: before.antecedent,
    parent: before,
  })
  clause.sharesSubject = before
  clause.group = inherit(sentence, group, before.group!)
}

/** A verb behind `and` keeps the auxiliaries of the one before: `was tried and executed`, `had agreed and signed`. */
export function inherit(sentence: Sentence, group: VerbGroup, before: VerbGroup): VerbGroup {
  if (group.form !== 'either') return group
  const described = before.copula && sentence.words[before.last + 1]?.pos === 'ADJ' && !hasObject(sentence, group)
  const passive = (before.passive && !hasObject(sentence, group) && !isIntransitive(sentence, group)) || described
  if (passive) return { ...group, passive, form: before.form, modal: before.modal }
  if (before.modal !== null && before.form === 'modal') return { ...group, form: 'past' }
  return { ...group, form: before.form === 'perfect' ? 'perfect' : 'past' }
}
