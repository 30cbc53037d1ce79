import type { VerbGroup } from '../verbs/verb-group.js'
import { skipAdverbs } from '../words/adverbs.js'
import { finiteAhead } from './finite-ahead.js'
import type { OpenClauses } from './open-clauses.js'
import { isNominal, opensClause, type SentenceGroups, subjectStart, wordBefore } from './sentence.js'

/**
 * Reads a participle or gerund; `coordinator` is the index of the joining word before it, or -1. It fills a clause that a
 * semicolon or subordinator opened right before it, or opens one of its own.
 */
export function readNotFinite(
  sentence: SentenceGroups,
  open: OpenClauses,
  group: VerbGroup,
  coordinator: number,
): void {
  const kind = group.form === 'gerund' ? 'gerund' : 'participle'
  const own: VerbGroup = { ...group, passive: kind === 'participle' || group.passive, form: kind }
  const { top } = open
  const opened = top.opener === ';' || top.kind === 'adverbial'
  const fills = !top.group && opened && skipAdverbs(sentence.words, top.start + 1) === group.first
  if (fills) {
    top.group = own
    return
  }
  const sibling = coordinator >= 0 && (top.kind === 'participle' || top.kind === 'gerund') ? open.close() : null
  const before = wordBefore(sentence, group.first)
  if (!sibling && before?.text === ',') open.closeNested()
  const describes = before !== undefined && (isNominal(before) || (before.text === ',' && kind === 'participle'))
  const antecedent = before?.text === ',' ? before.index : group.first
  const clause = open.open(kind, sibling ? coordinator : absoluteStart(sentence, group), {
    antecedent: describes ? antecedent : null,
  })
  clause.group = own
  clause.sharesSubject = sibling
}

/**
 * The first word of a gerund with a subject of its own: behind `with`, or a name behind a comma (`with the administration
 * denouncing Egypt`, `…, Smith abstaining`). Without one, the gerund itself.
 */
function absoluteStart(sentence: SentenceGroups, group: VerbGroup): number {
  const { words } = sentence
  if (group.form !== 'gerund') return group.first
  const start = subjectStart(words, group.first)
  const before = words[start - 1]
  if (start === group.first) return group.first
  if (before === undefined) return opensSentence(sentence, group) ? start : group.first
  if (before.lower === 'with') return start - 1
  const name = wordBefore(sentence, group.first)
  if (name === undefined) return group.first
  const adverb = name.index < group.first - 1
  return before.text === ',' && name.pos === 'PROPN' && (adverb || words[start]!.pos !== 'PROPN') ? start : group.first
}

/** `His father dying in 1766, the boy left`: a gerund with its subject, a comma, and a clause with another. */
function opensSentence(sentence: SentenceGroups, group: VerbGroup): boolean {
  const { words, groupAt } = sentence
  for (let at = group.last + 1; at < words.length; at++) {
    if (groupAt[at] || opensClause(words[at]!)) return false
    if (words[at]!.text !== ',') continue
    return /^(?:DET|PROPN|PRON)$/.test(words[at + 1]?.pos ?? '') && finiteAhead(sentence, at + 1) !== null
  }
  return false
}

/** `helped eliminate`, `to cut taxes and raise wages`: a base form that no subject claims. */
export function isInfinitiveInDisguise({ words }: SentenceGroups, open: OpenClauses, group: VerbGroup): boolean {
  if (group.form !== 'present' || group.first < group.last) return false
  const word = words[group.head]!
  return open.top.group !== null && !open.waitsBelow && word.lower === word.lemma
}
