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
  for (let from = 0; from < text.length; ) {
    const rest = text.slice(from)
    const opened = MARKS.flatMap(([open, close]) => {
      const at = open.exec(rest)?.index
      return at === undefined ? [] : [{ at, close }]
    }).sort((a, b) => a.at - b.at)[0]
    if (opened === undefined) break
    const start = from + opened.at
    const closed = opened.close.exec(text.slice(start + 1))
    // An apostrophe at the start of a word (`'tis`) opens nothing where nothing closes it.
    const isApostrophe = closed === null && /^['‘]/.test(text.slice(start))
    if (isApostrophe) {
      from = start + 1
      continue
    }
    const end = closed === null ? text.length : start + 1 + closed.index + closed[0].length
    found.push({ start, end })
    from = end
  }
  const [only] = found
  return found.length === 1 && only!.start === 0 && only!.end >= text.trimEnd().length - 1 ? [] : found
}
