import { textOf } from '../page/line.js'
import type { Paragraph } from './placed-line.js'

/** A heading is so much greater than the text. */
const GREATER = 1.12
const MOST_LINES = 4
const LONGEST = 220
const DEEPEST = 6

/** The level of each paragraph that is a heading, by its size and weight: the greatest is 1. */
export function findHeadings(paragraphs: readonly Paragraph[], bodySize: number): Map<Paragraph, number> {
  const boldShare = shareOfBold(paragraphs)
  const found = paragraphs.filter((paragraph) => isHeading(paragraph, bodySize, boldShare < 0.3))
  const ranks = [...new Set(found.map((heading) => rankOf(heading)))].sort((a, b) => b - a)
  return new Map(found.map((heading) => [heading, Math.min(DEEPEST, ranks.indexOf(rankOf(heading)) + 1)]))
}

/** Half points of size; at one size, bold ones stand above others. */
function rankOf({ lines }: Paragraph): number {
  const { size, bold } = lines[0]!.line
  return Math.round(size * 2) + (bold ? 0.5 : 0)
}

function isHeading({ lines, isTable }: Paragraph, bodySize: number, byWeight: boolean): boolean {
  if (isTable || lines.length > MOST_LINES) return false
  const text = lines.map(({ line }) => textOf(line)).join(' ')
  if (text.length > LONGEST || !/\p{L}.*\p{L}/u.test(text)) return false
  const { size, bold } = lines[0]!.line
  if (size >= GREATER * bodySize) return !/[,;]$/.test(text)
  return byWeight && bold && size > 0.95 * bodySize && lines.length <= 2 && !/[.,;:]$/.test(text)
}

function shareOfBold(paragraphs: readonly Paragraph[]): number {
  let bold = 0
  let all = 0
  for (const { lines } of paragraphs) {
    for (const { line } of lines) {
      const { length } = textOf(line)
      all += length
      if (line.bold) bold += length
    }
  }
  return all === 0 ? 0 : bold / all
}
