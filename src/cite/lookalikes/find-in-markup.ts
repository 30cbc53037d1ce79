import type { Block } from '../../text/block.js'
import { wordsOf } from '../../text/words-of.js'
import { textBefore } from '../text-before.js'
import type { Candidate } from './candidate.js'
import { reasonOfElement } from './reason-of-raised.js'

const RAISED = /<sup\b[^<>]{0,300}>/gi
/** A link whose words are a number, in Markdown and in HTML. */
const LINKED = /\[\[?\d{1,3}\]?\]\([^()\s]{1,400}\)|<a\s[^<>]{1,400}>\s?[[(]?\d{1,3}[\])]?\s?<\/a>/gi
const LONGEST = 400

/** Finds raised elements and links that are a number among the text of blocks: what a reader's prose no longer shows. */
export function findInMarkup(text: string, blocks: readonly Block[]): Candidate[] {
  if (!/<sup|\]\(|<a\s/i.test(text)) return []
  const found: Candidate[] = []
  for (const { index: start, 0: opening } of text.matchAll(RAISED)) {
    const from = start + opening.length
    const length = text.slice(from, from + LONGEST).search(/<\/sup\s?>/i)
    const words = length < 0 ? '' : wordsOf(text.slice(from, from + length))
    if (words === '') continue
    const end = text.indexOf('>', from + length) + 1
    found.push({ start, end, reason: reasonOfElement(words, textBefore(text, start)) })
  }
  for (const { index: start, 0: whole } of text.matchAll(LINKED)) {
    found.push({ start, end: start + whole.length, reason: 'link' })
  }
  return within(
    blocks,
    found.sort((a, b) => a.start - b.start),
  )
}

/** The candidates that stand in the text of a block; those of a note belong to its reference. */
function within(blocks: readonly Block[], found: readonly Candidate[]): Candidate[] {
  const ranges = blocks
    .flatMap(({ prose: { pieces }, kind, label }) => {
      const [first, last] = [pieces[0], pieces.at(-1)]
      if (first === undefined || last === undefined) return []
      return [{ start: first.start, end: last.end, isReference: kind === 'note' || label !== undefined }]
    })
    .sort((a, b) => a.start - b.start)
  let at = 0
  return found.flatMap((candidate) => {
    while (at < ranges.length && ranges[at]!.end <= candidate.start) at++
    const range = ranges[at]
    if (range === undefined || range.start >= candidate.end) return []
    return [range.isReference ? { ...candidate, reason: 'reference' as const } : candidate]
  })
}
