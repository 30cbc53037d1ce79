import { type Prose, ProseBuilder } from '../text/prose.js'

/** A line of the source without its ending, as half-open offsets; white space at its ends is not part of it. */
export interface Line {
  readonly start: number
  readonly end: number
  /** Where the line's ending begins and ends: empty at the end of the text. */
  readonly endingStart: number
  readonly endingEnd: number
}

/** The lines of a text, which end at LF, CRLF or a lone CR. A line of nothing but white space has an empty range. */
export function findLines(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  for (const { index, 0: ending } of text.matchAll(/\r\n|\r|\n/g)) {
    lines.push(trimmed(text, from, index, index + ending.length))
    from = index + ending.length
  }
  lines.push(trimmed(text, from, text.length, text.length))
  return lines
}

const SPACE = /\s/

function trimmed(text: string, from: number, to: number, endingEnd: number): Line {
  let start = from
  let end = to
  while (start < end && SPACE.test(text[start]!)) start++
  while (end > start && SPACE.test(text[end - 1]!)) end--
  return { start, end, endingStart: to, endingEnd }
}

/** The paragraphs of a text: runs of lines between blank ones. */
export function findParagraphs(text: string, lines: readonly Line[] = findLines(text)): Line[][] {
  const paragraphs: Line[][] = []
  let open: Line[] = []
  for (const line of lines) {
    if (line.start < line.end) {
      open.push(line)
    } else if (open.length > 0) {
      paragraphs.push(open)
      open = []
    }
  }
  if (open.length > 0) paragraphs.push(open)
  return paragraphs
}

/** The prose of some lines: their text without the white space at their ends, and `\n` for each line break between. */
export function proseOfLines(text: string, lines: readonly Line[]): Prose {
  const builder = new ProseBuilder()
  lines.forEach((line, at) => {
    builder.add(text.slice(line.start, line.end), line.start, line.end)
    if (at < lines.length - 1) builder.add('\n', line.endingStart, line.endingEnd)
  })
  return builder.build()
}
