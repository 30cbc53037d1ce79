import { COORDINATORS, PARTICIPLE_PREPOSITIONS, SUBORDINATORS } from '../../english/openers.js'
import { SUBJECT_PRONOUNS } from '../../english/subject-pronouns.js'
import { VERBS_OF_SAYING } from '../../english/verbs-of-saying.js'
import type { VerbGroup } from '../verbs/verb-group.js'
import { skipAdverbs } from '../words/adverbs.js'
import type { Word } from '../words/word.js'
import type { ClauseTree } from './clause.js'
import { isRelative, openBareRelative, openRelative, openSubordinate, openThat } from './clause-openers.js'
import { hasAgent, hasObject, isInVerbList } from './complements.js'
import { inherit, readCoordinated, readCoordinator } from './coordination.js'
import { finiteAhead, isListComma } from './finite-ahead.js'
import { isFiniteVerb, isIntransitive, nameBefore } from './finiteness.js'
import { isInfinitiveInDisguise, readNotFinite } from './not-finite.js'
import { OpenClauses } from './open-clauses.js'
import { type SentenceGroups, subjectStart } from './sentence.js'
import { findSpeeches } from './speeches.js'

/** Cuts a sentence into clauses, each with its verb, and says which clause holds each word: once, from left to right. */
export function findClauses(words: readonly Word[], groups: readonly VerbGroup[]): ClauseTree {
  const groupAt: (VerbGroup | null)[] = new Array(words.length).fill(null)
  for (const group of groups) groupAt[group.first] = group
  const sentence = { words, groupAt, speeches: findSpeeches(words, groups) }
  const open = new OpenClauses()
  open.open('main', 0)
  for (let at = 0; at < words.length; at++) {
    const group = groupAt[at]
    const speech = sentence.speeches.get(at)
    if (speech !== undefined) readSpeech(open, at, speech)
    if (group) {
      readVerb(sentence, open, group)
      for (let word = at; word <= group.last; word++) open.owner[word] = open.top.index
      at = group.last
    } else {
      readWord(sentence, open, at)
      open.owner[at] ??= open.top.index
    }
  }
  return { clauses: open.clauses, owner: open.owner, groups }
}

/** What somebody says in quotation marks is a clause of its own, in that of the verb that says so. */
function readSpeech(open: OpenClauses, at: number, mark: 'opens' | 'closes'): void {
  if (mark === 'opens') open.open('speech', at)
  else open.closeEnclosed('speech', at)
}

function readWord(sentence: SentenceGroups, open: OpenClauses, at: number): void {
  const { text, lower, pos } = sentence.words[at]!
  if (text === ';' || (text === ':' && finiteAhead(sentence, at + 1))) readSemicolon(open, at)
  else if (text === '(') open.open('parenthesis', at)
  else if (text === ')') open.closeEnclosed('parenthesis', at)
  else if (text === ',' || /^[—–]$/.test(text)) readComma(sentence, open, at)
  else if (isRelative(lower)) openRelative(sentence, open, at)
  else if (lower === 'that') openThat(sentence, open, at)
  else if (SUBJECT_PRONOUNS.has(lower)) openBareRelative(sentence, open, at)
  else if (SUBORDINATORS.has(lower)) openSubordinate(sentence, open, at)
  else if (pos === 'CCONJ' && COORDINATORS.has(lower)) readCoordinator(sentence, open, at)
}

/** A semicolon, or a colon before a clause, ends all that is open; a verb without a subject behind it has that of the clause before. */
function readSemicolon(open: OpenClauses, at: number): void {
  if (open.inParenthesis) return
  const before = open.clauses[0]!
  open.closeAll()
  open.open('main', at, { opener: ';', parent: before }).sharesSubject = before
  open.comma = at
}

/** A comma ends complete nested clauses, unless an enumeration goes on behind it. */
function readComma(sentence: SentenceGroups, open: OpenClauses, at: number): void {
  open.comma = at
  const next = sentence.words[at + 1]
  if (next?.pos === 'CCONJ') return
  const mainBegins = open.waits && open.top.group !== null && finiteAhead(sentence, at + 1) !== null
  if (mainBegins || !isListComma(sentence, at)) open.closeNested()
}

function readVerb(sentence: SentenceGroups, open: OpenClauses, group: VerbGroup): void {
  if (group.form === 'infinitive') return
  const { coordinator } = open
  const bare: VerbGroup | null =
    group.form === 'participle' && goesOnWithAuxiliary(open) ? { ...group, form: 'either', passive: false } : null
  if (bare && coordinator >= 0) readCoordinated(sentence, open, bare)
  else if (bare && open.comma === group.first - 1 && isInVerbList(sentence, bare)) readFinite(sentence, open, bare)
  else if (group.form === 'gerund' || group.form === 'participle') {
    open.coordinator = -1
    readNotFinite(sentence, open, group, coordinator)
  } else if (coordinator >= 0) readCoordinated(sentence, open, group)
  else if (group.form === 'either' && !isFiniteVerb(sentence, open, group)) readNotFinite(sentence, open, group, -1)
  else if (!isInfinitiveInDisguise(sentence, open, group)) readFinite(sentence, open, group)
}

/** `was caught, beaten and driven out`, `had come and gone`: a participle of a list keeps the auxiliary of the verb before. */
function goesOnWithAuxiliary({ top }: OpenClauses): boolean {
  if (top.group === null || top.kind === 'participle' || top.kind === 'gerund') return false
  return top.group.passive || top.group.form === 'perfect'
}

/** A finite verb fills the clause that waits for one, or opens a clause that no word announced. */
function readFinite(sentence: SentenceGroups, open: OpenClauses, group: VerbGroup): void {
  const inner = open.top.group
  if (inner !== null) {
    const subject = open.comma > inner.last ? open.comma + 1 : (nameBefore(sentence, group.first) ?? group.first)
    if (open.returnToWaiting()) open.own(subject)
    else openUnmarked(sentence, open, group)
  }
  const listed = open.top.opener === ',' ? (open.top.sharesSubject?.group ?? null) : null
  if (listed?.passive) open.top.group = inherit(sentence, group, listed)
  else open.top.group = hasPassiveAgent(sentence, group) ? { ...group, passive: true } : group
}

/** `Farrow arrested by police`: a headline's passive, without its auxiliary. */
function hasPassiveAgent(sentence: SentenceGroups, group: VerbGroup): boolean {
  return (
    group.form === 'either' &&
    hasAgent(sentence, group) &&
    !hasObject(sentence, group) &&
    !isIntransitive(sentence, group)
  )
}

/** A finite verb in a clause that has one, with no opener: a list, a comma splice, what was said, or `the city he founded`. */
function openUnmarked(sentence: SentenceGroups, open: OpenClauses, group: VerbGroup): void {
  const { words } = sentence
  const before = open.top.group!
  const says = VERBS_OF_SAYING.has(words[before.head]!.lemma)
  const said = says && finiteAhead(sentence, before.last + 1) === group
  if (open.comma > before.last && !said) {
    open.closeNested()
    const parent = open.top
    const start = frontedStart(sentence, open.comma, before.last) ?? open.comma + 1
    const clause = open.open('coordinate', start, { opener: ',', parent })
    if (start > open.comma && skipAdverbs(words, open.comma + 1) === group.first) clause.sharesSubject = parent
  } else if (says) open.open('content', contentStart(words, before.last + 1, group.first))
  else {
    const start = subjectStart(words, group.first)
    open.open('relative', start, { antecedent: start })
  }
}

/** `…, but after the outbreak of the war in June, the duke sent`: where the joining word stands before what opens the clause. */
function frontedStart({ words, groupAt }: SentenceGroups, comma: number, from: number): number | null {
  for (let at = comma - 1; at > from; at--) {
    if (groupAt[at] || words[at]!.text === ',') return null
    if (words[at]!.pos === 'CCONJ' && words[at - 1]?.text === ',') {
      const next = words[at + 1]!
      return next.pos === 'ADP' || PARTICIPLE_PREPOSITIONS.has(next.lower) ? at : null
    }
  }
  return null
}

/** `said the king had fled`: where what was said begins, behind the verb of saying or at `that`. */
function contentStart(words: readonly Word[], from: number, verb: number): number {
  for (let at = from; at < verb; at++) if (words[at]!.lower === 'that') return at
  return words[from]!.pos === 'ADP' || words[from]!.pos === 'ADV' ? subjectStart(words, verb) : from
}
