import { isNominal, type Sentence, subjectStart, wordBefore } from './lookahead.js'
import type { OpenClauses } from './open-clauses.js'
import type { VerbGroup } from './verb-group.js'

/**
 * Reads a participle or gerund; `coordinator` is the index of the joining word before it, or -1. It fills a clause that a
 * semicolon or subordinator opened right before it, or opens one of its own.
 */
export function readNotFinite(sentence: Sentence, open: OpenClauses, group: VerbGroup, coordinator: number): void {
  const kind = group.form === 'gerund' ? 'gerund' : 'participle'
  const own: VerbGroup = { ...group, passive: kind === 'participle' || group.passive, form: kind }
  const { top } = open
  const fills = !top.group && (top.opener === ';' || (top.kind === 'adverbial' && top.start >= group.first - 3))
  if (fills) {
    top.group = own
    return
  }
  const sibling = coordinator >= 0 && (top.kind === 'participle' || top.kind === 'gerund') ? open.close() : null
  const before = wordBefore(sentence, group.first)
  if (!sibling && before?.text === ',') open.closeNested()
  const describes = before !== undefined && (isNominal(before) || before.text === ',')
  const antecedent = before?.text === ',' ? before.index : group.first
  const clause = open.open(kind, sibling ? coordinator : absoluteStart(sentence, group), {
    antecedent: describes ? antecedent : null,
  })
  clause.group = own
  clause.sharesSubject = sibling
}

/** `with the administration denouncing Egypt`: the subject of a gerund behind `with` belongs to its clause. */
function absoluteStart({ words }: Sentence, group: VerbGroup): number {
  if (group.form !== 'gerund') return group.first
  const start = subjectStart(words, group.first)
  return start < group.first && words[start - 1]?.lower === 'with' ? start - 1 : group.first
}

/** `helped eliminate`, `to cut taxes and raise wages`: a base form that no subject claims. */
export function isInfinitiveInDisguise({ words }: Sentence, open: OpenClauses, group: VerbGroup): boolean {
  if (group.form !== 'present' || group.first < group.last) return false
  const word = words[group.head]!
  return open.top.group !== null && !open.waitsBelow && word.lower === word.lemma
}
