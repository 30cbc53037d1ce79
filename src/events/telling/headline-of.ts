import type { DateMention } from '../../model/date.js'
import { toClean } from '../../text/prose.js'
import type { TaggedSentence } from '../../text/tagged-sentence.js'

/** What a headline may not be: closed by a stop, or a question. */
const CLOSED = /[.!?:;]["”’')]?$/

/** A day in any usual form: it is no date of the text where it is the document's own. */
const DAY = /(?:\d{1,2}\s\p{L}{3,9}\.?|\p{L}{3,9}\.?\s\d{1,2})(?:st|nd|rd|th)?,?\s\d{4}/u

/** Characters of a line in which the day of a dateline ends. */
const HEAD = 60

/**
 * The index of the sentence that is the headline of a news report, or -1: the first of the document, alone in its block and
 * without a stop, over a dateline (`March 3, 1998`, `LISBON, 4 May 2004 —`, `VELM, May 4 (Ostra) –`). `published` says whether
 * the document has a date of its own.
 */
export function headlineOf(
  sentences: readonly TaggedSentence[],
  dates: readonly (readonly DateMention[])[],
  published: boolean,
): number {
  const [first, second] = sentences
  if (first === undefined || second === undefined || first.block === second.block) return -1
  if (CLOSED.test(first.prose.text) || ASKS.test(first.prose.text)) return -1
  const day = dates[1]!.find(({ edtf }) => edtf !== null && /\d-\d\d-\d\d$/.test(edtf))
  const own = published ? DAY.exec(second.prose.text.slice(0, HEAD)) : null
  const found = own === null ? -1 : own.index + own[0].length
  const end =
    found > 0 || day === undefined || day.start - second.span.start > 40 ? found : toClean(second.prose, day.end)
  return end > 0 && closes(second.prose.text.slice(end)) ? 0 : -1
}

const ASKS = /^(?:how|why|what|who|when|where)\b/i

/** True where a dateline ends: at the end, or with a dash before the report, over an agency in brackets. */
function closes(rest: string): boolean {
  let text = rest.replace(/^[\s.,:]*/, '')
  const bracket = text.startsWith('(') ? text.indexOf(')') : -1
  if (bracket > 0 && bracket < 42) text = text.slice(bracket + 1).trimStart()
  return text === '' || /^[—–-]/.test(text)
}
