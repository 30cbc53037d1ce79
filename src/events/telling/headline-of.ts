import type { DateMention } from '../../model/date.js'
import { toClean } from '../../text/prose.js'
import type { TaggedSentence } from '../../text/tagged-sentence.js'

/** What a headline may not be: closed by a stop, or a question. */
const CLOSED = /[.!?:;]["”’')]?$/

/** What may follow the day of a dateline: the end, an agency in brackets, a dash before the report. */
const CLOSES = /^[\s\p{P}]*(?:\([^)]{1,40}\)\s*)?(?:[—–-]|$)/u

/** A day in any usual form at the head of a line: it is no date of the text where it is the document's own. */
const DATELINE = /^(?:[\p{L}\s.,]{0,40}?)(?:\d{1,2}\s+\p{L}{3,9}\.?|\p{L}{3,9}\.?\s+\d{1,2})(?:st|nd|rd|th)?,?\s+\d{4}/u

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
  const own = published ? (DATELINE.exec(second.prose.text)?.[0].length ?? 0) : 0
  const end =
    own > 0 ? own : day === undefined || day.start - second.span.start > 40 ? -1 : toClean(second.prose, day.end)
  return end > 0 && CLOSES.test(second.prose.text.slice(end)) ? 0 : -1
}

const ASKS = /^(?:how|why|what|who|when|where)\b/i
