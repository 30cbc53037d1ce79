import type { Block } from './block.js'
import { withoutSpans } from './prose.js'

/**
 * Soft hyphens, spaces of no width, marks of direction and invisible operators (Unicode, general category Cf). What joins
 * letters (U+200C, U+200D) belongs to words.
 */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]+/g

/** A text without the characters that no reader sees. */
export function stripInvisible(text: string): string {
  return text.replace(INVISIBLE, '')
}

/** A block without the characters that no reader sees, which would hide a date or the end of a sentence. */
export function withoutInvisible(block: Block): Block {
  const runs = [...block.prose.text.matchAll(INVISIBLE)]
  if (runs.length === 0) return block
  const spans = runs.map(({ index, 0: run }) => ({ start: index, end: index + run.length }))
  return { ...block, prose: withoutSpans(block.prose, spans) }
}
