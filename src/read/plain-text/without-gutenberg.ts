import type { Context } from '../../text/context.js'
import type { Line } from '../lines.js'

/** What stands between Project Gutenberg's words and the book. */
const START = /^\*{3} ?START OF (?:THE|THIS) PROJECT GUTENBERG EBOOK\b|^\*END\*? ?THE SMALL PRINT/
const END = /^(?:\*{3} ?END OF (?:THE|THIS) PROJECT GUTENBERG EBOOK\b|End of (?:the )?Project Gutenberg(?:'s|’s)? )/
/** The title in the head: `Title: A History of Riga`. */
const TITLE = /^Title: {1,6}(\S.{0,200})$/
/** The head is no longer, in lines. */
const LONGEST_HEAD = 600

/** The lines of a book, and its title. */
export interface Book {
  readonly lines: readonly Line[]
  readonly title?: string
}

/** Takes Project Gutenberg's head and licence off a book, and reports how many lines each had. */
export function withoutGutenberg(text: string, lines: readonly Line[], context: Context): Book {
  const wordsAt = (at: number) => text.slice(lines[at]!.start, Math.min(lines[at]!.end, lines[at]!.start + 300))
  let start = 0
  for (let at = 0; at < Math.min(lines.length, LONGEST_HEAD); at++) if (START.test(wordsAt(at))) start = at + 1
  let end = lines.length
  for (let at = lines.length - 1; at >= start; at--) if (END.test(wordsAt(at))) end = at
  const named = start === 0 ? undefined : lines.slice(0, start).findIndex((_, at) => TITLE.test(wordsAt(at)))
  const title = named === undefined || named < 0 ? undefined : TITLE.exec(wordsAt(named))?.[1]
  if (start > 0) report(lines.slice(0, start), 'head', context)
  if (end < lines.length) report(lines.slice(end), 'licence', context)
  return { lines: lines.slice(start, end), ...(title === undefined ? {} : { title }) }
}

function report(lines: readonly Line[], what: string, context: Context): void {
  const message = `Left out the ${what} of Project Gutenberg, ${lines.length === 1 ? 'a line' : `${lines.length} lines`}`
  context.report('gutenberg', 'info', message, { start: lines[0]!.start, end: lines.at(-1)!.end })
}
