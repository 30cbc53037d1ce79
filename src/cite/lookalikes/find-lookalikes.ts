import type { Lookalike, LookalikeReason } from '../../model/lookalike.js'
import type { Span } from '../../model/span.js'
import type { Block } from '../../text/block.js'
import type { Context } from '../../text/context.js'
import { partitionPoint } from '../../text/partition-point.js'
import { toSource } from '../../text/prose.js'
import type { Marker } from '../marker-style.js'
import { withoutOverlaps } from '../without-overlaps.js'
import type { Candidate } from './candidate.js'
import { findInMarkup } from './find-in-markup.js'
import { findInProse } from './find-in-prose.js'

/**
 * Finds what looks like a marker and is none, in the order of the source: what a style found and the document does not
 * bear out, and each bracket, raised figure, caret and dagger that no marker holds.
 */
export function findLookalikes(
  blocks: readonly Block[],
  markers: readonly (readonly Marker[])[],
  refused: readonly (readonly Candidate[])[],
  context: Context,
): Lookalike[] {
  const { text } = context.source
  const taken: Span[] = []
  const found: Candidate[] = []
  blocks.forEach((block, at) => {
    const { prose, kind, label } = block
    for (const { start, end } of markers[at]!) taken.push(toSource(prose, start, end))
    const seen = findInProse(prose.text)
    const given = free(refused[at]!, markers[at]!).map((candidate) => betterOf(candidate, seen))
    const more = free(seen, [...markers[at]!, ...given].sort(byStart))
    const isReference = kind === 'note' || label !== undefined
    for (const { start, end, reason } of [...given, ...more]) {
      found.push({ ...toSource(prose, start, end), reason: isReference ? 'reference' : reason })
    }
  })
  const inMarkup = context.source.mediaType === 'text/plain' ? [] : findInMarkup(text, blocks)
  const more = free(inMarkup, [...taken, ...found].sort(byStart))
  return withoutOverlaps([...found, ...more]).map(({ start, end, reason }) => ({
    text: text.slice(start, end),
    start,
    end,
    reason,
  }))
}

const VAGUE: ReadonlySet<LookalikeReason> = new Set(['editorial', 'unknown', 'parenthesis'])

/** A bracket that waits for a neighbour in vain may say itself what it is: `[1945]`, `[1998] AC 12`. */
function betterOf(refused: Candidate, seen: readonly Candidate[]): Candidate {
  if (refused.reason !== 'no-neighbour') return refused
  const same = seen[partitionPoint(seen.length, (i) => seen[i]!.start < refused.start)]
  return same?.start === refused.start && same.end === refused.end && !VAGUE.has(same.reason) ? same : refused
}

const byStart = (a: Span, b: Span) => a.start - b.start

/** The candidates that share no place with any of the spans; both ascend. */
function free<T extends Span>(candidates: readonly T[], spans: readonly Span[]): T[] {
  let at = 0
  let reached = 0
  return [...candidates].sort(byStart).filter(({ start, end }) => {
    for (; at < spans.length && spans[at]!.start < end; at++) reached = Math.max(reached, spans[at]!.end)
    return reached <= start
  })
}
