import type { Span } from '../../model/span.js'
import { findParagraphs, type Line } from '../lines.js'

/** micromark keeps events of 600 bytes each: some ten for a mark or a line, more for a list item. This is about 1.5 GB. */
const MOST_WEIGHT = 200_000
const ITEM_WEIGHT = 8
/** Each definition is sought in the list of all others. */
const DEFINITION_WEIGHT = 40
/** micromark takes some 20 bytes for each character. */
const LONGEST = 16_000_000
/** micromark is quadratic in the emphasis, bracket and code marks and the addresses of one stretch of text; prose has some hundred. */
const MOST_MARKS = 2_000
/** micromark is quadratic, and its GFM extension recursive, in the containers that one line opens; prose has three. */
const MOST_CONTAINERS = 24

const MARK = /[*_~[\]`<]|:\/\/|www\./g
/** Everything that may make events, cells and addresses included. */
const ANY_MARK = /[*_~[\]`<|&\\@]|:\/\/|www\./g
const CONTAINERS = /^(?:[>*+-]|\d{1,9}[.)]|[ \t])*/
const CONTAINER = /[>*+-]|\d[.)]/g
const LINE = /[^\r\n]+/g
const ITEM = /^[>\s]*(?:[*+-]|\d{1,9}[.)])[ \t]/
const BULLET = /^[>\s]{0,20}[*+-][ \t]+\S/
const NUMBER = /^[>\s]{0,20}\d{1,9}[.)][ \t]+\S/
const LABEL = /^[>\s]*\[[^\]]{1,100}\]:/
const DELIMITER_ROW = /^[|:\s-]+$/
const FOOTNOTE = /^\[\^[^\]\s]{1,100}\]:/
const DEFINITION = /^\[[^\]]{1,100}\]:\s?\S+$/

/** Whether a document is so long, or has so many marks, lines and list items, that micromark would run out of memory. */
export function isTooHeavy(text: string): boolean {
  if (text.length > LONGEST) return true
  let weight = countOf(ANY_MARK, text)
  for (const { 0: line } of text.matchAll(LINE)) {
    weight += ITEM.test(line) ? ITEM_WEIGHT : LABEL.test(line) ? DEFINITION_WEIGHT : 1
  }
  return weight > MOST_WEIGHT
}

/** The paragraphs (runs of lines between blank ones) that would take micromark more than linear time, or its stack. */
export function findHeavyParagraphs(text: string): Span[] {
  return findParagraphs(text).flatMap((lines) => {
    const isHeavy = hasTooManyMarks(text, lines) || nestsDeeply(text, lines)
    return isHeavy ? [{ start: lines[0]!.start, end: lines.at(-1)!.end }] : []
  })
}

/** Counts the marks of each stretch of text: a list item, a row, a definition, or all lines of a paragraph. */
function hasTooManyMarks(text: string, lines: readonly Line[]): boolean {
  const wordsOf = ({ start, end }: Line) => text.slice(start, end)
  const isTable = lines.length > 2 && DELIMITER_ROW.test(wordsOf(lines[1]!))
  const isNumbered = NUMBER.test(wordsOf(lines[0]!))
  let defines = true
  let marks = 0
  return lines.some((line) => {
    const words = wordsOf(line)
    defines &&= DEFINITION.test(words)
    if (isTable || defines || BULLET.test(words) || FOOTNOTE.test(words)) marks = 0
    else if (isNumbered && NUMBER.test(words)) marks = 0
    marks += countOf(MARK, words)
    return marks > MOST_MARKS
  })
}

function nestsDeeply(text: string, lines: readonly Line[]): boolean {
  return lines.some(({ start, end }) => {
    if (end - start < MOST_CONTAINERS) return false
    const opening = CONTAINERS.exec(text.slice(start, Math.min(end, start + 8 * MOST_CONTAINERS)))![0]
    return countOf(CONTAINER, opening) > MOST_CONTAINERS
  })
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0
}
