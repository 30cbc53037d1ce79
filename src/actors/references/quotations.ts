import type { Span } from '../../model/span.js'

/** What opens a quotation, and what closes it. */
const MARKS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<=^|[\s([—–-])"(?=\S)|(?<=^|\s)"$/, /(?<=\S)"(?!\p{L})/u],
  [/“/, /”/],
  [/«/, /»/],
  [/(?<=^|[\s([—–-])‘(?=\S)/, /(?<=\S)’(?!\p{L})/u],
  [/(?<=^|[\s([—–-])'(?=\S)/, /(?<=[.,!?;…\p{L}\p{N}])'(?!\p{L})/u],
]

/**
 * The quotations of a text, ascending; one that nothing closes goes on to its end. A text that is all one quotation has none: somebody's words are
 * often set in quotation marks as a whole.
 */
export function quotationsIn(text: string): Span[] {
  const found: Span[] = []
  const openings = MARKS.map(([opening]) => createOpenings(opening, text))
  const closed = MARKS.map(() => true)
  for (let from = 0; from < text.length; ) {
    const starts = openings.map((next) => next(from))
    const start = Math.min(...starts)
    if (start === Infinity) break
    const mark = starts.indexOf(start)
    const closing = closed[mark] ? MARKS[mark]![1].exec(text.slice(start + 1)) : null
    // What closes nothing from here on closes nothing further on.
    closed[mark] = closing !== null
    // An apostrophe at the start of a word (`'tis`) opens nothing where nothing closes it.
    if (closing === null && /^['‘]/.test(text.slice(start, start + 1))) {
      from = start + 1
      continue
    }
    const end = closing === null ? text.length : start + 1 + closing.index + closing[0].length
    found.push({ start, end })
    from = end
  }
  const [only] = found
  return found.length === 1 && only!.start === 0 && only!.end >= text.trimEnd().length - 1 ? [] : found
}

/**
 * Makes what gives the next place where a mark opens a quotation, infinite where there is none: at `from`, as if the text began there, or behind it.
 * It is asked for places that ascend, and looks at each character once.
 */
function createOpenings(mark: RegExp, text: string): (from: number) => number {
  let next = -1
  return (from) => {
    if (mark.exec(text.slice(from, from + 2))?.index === 0) return from
    if (next <= from) {
      const at = mark.exec(text.slice(from))?.index
      next = at === undefined ? Infinity : from + at
    }
    return next
  }
}
