import { isDateline } from '../../headings.js'
import type { Line, PageTree } from './page-tree.js'

/** Level of a heading that is a paragraph in bold type: below those that say that they are headings. */
export const BOLD_LEVEL = 7
const LONGEST_TITLE = 90
const MOST_WORDS = 14
/** A title that is repeated more often is the name of who speaks. */
const MOST_ALIKE = 2
/** What may stand behind any heading, and is not what it heads. */
const ANYWHERE: ReadonlySet<string> = new Set(['navigation', 'hidden'])
const BLOCKS_OF_TITLES: ReadonlySet<string> = new Set([
  '',
  'html',
  'body',
  'main',
  'article',
  'section',
  'div',
  'p',
  'td',
  'center',
  'form',
])
/** Figures that no title has: of a job, a file, a telephone. Years and the numbers of chapters it may have. */
const NUMBER = /(?:^|\D)(?!1\d{3}(?!\d)|20\d{2}(?!\d))\d{3,}|#\s?\d|\b(?:No|Nr|Ref|Tel|ID)\b\.?:?\s?\d/

/** Leaves out the headings of what was left out, and names the lines in bold type that head what is behind them. */
export function findHeadings({ lines }: PageTree): ReadonlyMap<number, number> {
  leaveBare(lines)
  const read = lines.filter(({ out }) => out === null)
  const counts = new Map<string, number>()
  for (const { text, bold } of read) if (bold > 0) counts.set(text, (counts.get(text) ?? 0) + 1)
  const headings = new Map<number, number>()
  for (const [at, line] of read.entries()) {
    const next = read[at + 1]
    if (next === undefined || next.level > 0 || next.bold === next.words || next.prose === 0 || next.isNote) continue
    // Bold type that goes on behind a line break is no title.
    if (next.parent === line.parent && next.beginsBold) continue
    if (isTitle(line) && counts.get(line.text)! <= MOST_ALIKE) headings.set(line.start, BOLD_LEVEL)
  }
  return headings
}

function isTitle({ text, words, bold, linked, level, isNote, parent, hasMarker }: Line): boolean {
  if (level > 0 || bold < words || words === 0 || linked > 0 || isNote || hasMarker) return false
  if (!BLOCKS_OF_TITLES.has(parent.name) || text.length > LONGEST_TITLE || words > MOST_WORDS) return false
  if (!/^["“‘'(¿¡]?[\p{Lu}\p{Lt}\p{Lo}\d]/u.test(text) || /[.!?…:;,]["”’')]{0,2}$/.test(text)) return false
  return /\p{L}/u.test(text) && !NUMBER.test(text) && !isDateline(text)
}

/** Leaves out each heading behind which nothing is read up to the next one as high, though something stood there. */
function leaveBare(lines: readonly Line[]): void {
  let next: Line | null = null
  let isLeft = false
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at]!
    if (line.out !== null) {
      isLeft ||= !ANYWHERE.has(line.out)
      continue
    }
    if (
      line.level > 0 &&
      isLeft &&
      (next === null || (next.level > 0 && next.level <= line.level)) &&
      !line.isNote &&
      !line.hasMarker
    ) {
      line.out = 'links'
      continue
    }
    next = line
    isLeft = false
  }
}
