import type { Block } from '../../text/block.js'
import { sliceProse } from '../../text/prose.js'

/** A line of a block, as half-open offsets into its prose. */
export interface BlockLine {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The lines of a block. */
export function linesOf({ prose: { text } }: Block): BlockLine[] {
  const lines: BlockLine[] = []
  let start = 0
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length, text: line })
    start += line.length + 1
  }
  return lines
}

/** The part `[start, end)` of a block without the white space at its ends, as a block of its own; none where no text is left. */
export function partOf(block: Block, start: number, end: number, more: Partial<Block> = {}): Block[] {
  const text = block.prose.text.slice(start, end)
  const from = start + text.length - text.trimStart().length
  const to = start + text.trimEnd().length
  if (to <= from) return []
  const { lines, label, ...rest } = block
  const prose = sliceProse(block.prose, from, to)
  const keeps = lines !== undefined && prose.text.includes('\n')
  return [
    { ...rest, ...(label === undefined || start > 0 ? {} : { label }), ...(keeps ? { lines } : {}), ...more, prose },
  ]
}
