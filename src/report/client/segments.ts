/** A part of a text that one or more layers mark; offsets are UTF-16 code units, half-open. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly layer: 'sentence' | 'date' | 'actor' | 'marker' | 'trigger' | 'clause' | 'issue'
  /** Index in its layer. */
  readonly index: number
}

/** A stretch of text over which the same marks hold. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
}

/** Cuts `[start, end)` wherever a mark begins or ends; the segments cover the range without gaps. Marks ascend by start. */
export function segmentsOf(start: number, end: number, marks: readonly Mark[]): Segment[] {
  const cuts = new Set([start, end])
  const inside = marks.filter((mark) => mark.start < end && mark.end > start)
  for (const mark of inside) {
    cuts.add(Math.max(start, mark.start))
    cuts.add(Math.min(end, mark.end))
  }
  const borders = [...cuts].sort((a, b) => a - b)
  const segments: Segment[] = []
  for (let at = 0; at + 1 < borders.length; at++) {
    const [from, to] = [borders[at]!, borders[at + 1]!]
    segments.push({ start: from, end: to, marks: inside.filter((mark) => mark.start < to && mark.end > from) })
  }
  return segments
}

/** A stretch of the source that is shown as one block, with the one-based line on which it starts. */
export interface SourceBlock {
  readonly start: number
  readonly end: number
  readonly line: number
}

/**
 * Lines of a source as blocks: a line break inside a sentence does not end one. Line breaks themselves are left out. A sentence that
 * goes on over a page may hold others, the notes at its foot.
 */
export function blocksOf(text: string, sentences: readonly { start: number; end: number }[]): SourceBlock[] {
  const blocks: SourceBlock[] = []
  const inOrder = [...sentences].sort((a, b) => a.start - b.start)
  let [start, line, startLine, sentence, reached] = [0, 1, 1, 0, 0]
  for (const { index, 0: ending } of text.matchAll(/\r\n|\r|\n/g)) {
    line++
    for (let next = inOrder[sentence]; next !== undefined && next.start < index; next = inOrder[++sentence])
      reached = Math.max(reached, next.end)
    if (reached > index + ending.length) continue
    if (index > start) blocks.push({ start, end: index, line: startLine })
    start = index + ending.length
    startLine = line
  }
  if (start < text.length) blocks.push({ start, end: text.length, line: startLine })
  return blocks
}
