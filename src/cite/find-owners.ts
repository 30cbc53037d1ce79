import { alternationOf } from '../english/alternation-of.js'
import { MARKER_GOVERNORS } from '../english/marks/marker-governors.js'
import { isPredicate } from '../english/predicates.js'
import type { Placement, Scope } from '../model/citation.js'
import type { LeadingMarker } from '../model/options.js'
import type { BlockKind } from '../text/block.js'
import type { SentenceText } from '../text/tagged-sentence.js'
import type { MarkerRun } from './find-runs.js'

/** What a run of markers belongs to, and by which rule. */
export interface Owner {
  readonly sentence: SentenceText | null
  readonly placement: Placement
  readonly scope: Scope
  readonly rule: string
  /** It stands where text may be missing before it: at the start of a line. */
  readonly leads: boolean
}

/** What stands around a run beyond its block. */
export interface Surroundings {
  readonly kind: BlockKind
  /** What the block defines, in a list of references. */
  readonly label: string | undefined
  /** Kind of the block before, or null at the start of the document. */
  readonly kindBefore: BlockKind | null
  /** The last sentence of the block before. */
  readonly before: SentenceText | null
  readonly leadingMarker: LeadingMarker
}

const CONJUNCTION = /^(?:and|or|vs\.?|versus) \[/
const GOVERNOR = new RegExp(`(?:^|\\s)${alternationOf(MARKER_GOVERNORS)}$`, 'i')
const STOPPED = /[.!?…]["'”’»)\]]{0,3}$/
const PUNCTUATION = /[,;:–—)-]["'”’»]?$/

/**
 * Says what a run of markers belongs to: the table "Whose citation is it?" of the documentation, row by row. Two owners
 * come back where the option `both` gives a marker at a line's start to the sentence before and to the one behind.
 */
export function findOwners(run: MarkerRun, around: Surroundings): Owner[] {
  const { before, inside, previous, next } = run
  const opened = inside ? previous : next
  if (opened !== null && run.markers.every(({ opens }) => opens))
    return [owner(opened, inside ? 'inner' : 'leading', inside ? 'named-in-sentence' : 'opens-its-sentence')]
  if (before === 'block') return ownersAtBlockStart(run, around)
  if (inside) return [ownerInside(run)]
  const noun = before !== 'text' && next !== null && isNoun(run)
  if (noun) return [owner(next, 'leading', 'used-as-noun')]
  if (before === 'line' && run.textBehind === '') return [leading(previous, 'trailing', 'own-line-belongs-to-previous')]
  if (before === 'line') return ownersOfLeading(previous, next, 'line-start', around.leadingMarker)
  return [owner(previous, 'trailing', STOPPED.test(run.textBefore) ? 'after-full-stop' : 'after-text-without-stop')]
}

function ownersAtBlockStart(run: MarkerRun, around: Surroundings): Owner[] {
  const { next } = run
  const { kind, label, kindBefore, before } = around
  if (kind === 'note' && label !== undefined) return [owner(null, 'leading', 'reference-entry')]
  if (next !== null && isNoun(run)) return [owner(next, 'leading', 'used-as-noun')]
  const startsEntry = kind === 'item' || kind === 'cell' || kind === 'note'
  if (startsEntry && next !== null) return [owner(next, 'leading', 'entry-start-belongs-to-own')]
  const follows = before !== null && kindBefore !== 'heading' && kindBefore !== 'note'
  if (follows && next === null) return [leading(before, 'trailing', 'own-line-belongs-to-previous')]
  if (follows) return ownersOfLeading(before, next, 'paragraph-start', around.leadingMarker)
  if (next !== null && around.leadingMarker !== 'previous')
    return [owner(next, 'leading', 'paragraph-start-belongs-to-own')]
  return [owner(null, 'leading', kindBefore === 'heading' ? 'after-heading' : 'first-in-document')]
}

/** The owners of a run at the start of a line or paragraph, by the option. */
function ownersOfLeading(
  previous: SentenceText | null,
  next: SentenceText | null,
  place: 'line-start' | 'paragraph-start',
  option: LeadingMarker,
): Owner[] {
  const own = owner(next, 'leading', `${place}-belongs-to-own`)
  if (option === 'own' && next !== null) return [own]
  const toPrevious = leading(previous, 'leading', `${place}-belongs-to-previous`)
  return option === 'both' && next !== null ? [toPrevious, own] : [toPrevious]
}

function ownerInside({ previous, beforeStop, before, textBefore }: MarkerRun): Owner {
  if (beforeStop) return owner(previous, 'trailing', 'before-full-stop')
  const inner = { sentence: previous, placement: 'inner', scope: 'clause', leads: false } as const
  if (before !== 'text' && GOVERNOR.test(textBefore)) return { rule: 'used-as-noun', ...inner }
  return { rule: PUNCTUATION.test(textBefore) ? 'after-punctuation' : 'after-word', ...inner }
}

function isNoun({ textBehind }: MarkerRun): boolean {
  return isPredicate(textBehind) || CONJUNCTION.test(textBehind)
}

const owner = (sentence: SentenceText | null, placement: Placement, rule: string): Owner => ({
  sentence,
  placement,
  scope: 'sentence',
  rule,
  leads: false,
})

const leading = (sentence: SentenceText | null, placement: Placement, rule: string): Owner => ({
  ...owner(sentence, placement, rule),
  leads: true,
})
