import type { CivilDate } from '../../calendar/civil-date.js'
import type { SentenceText } from '../../text/tagged-sentence.js'
import type { FoundDate } from '../found-date.js'

/** The day that a document says it is of. */
export interface Dateline {
  readonly date: CivilDate
  /** Index of the sentence that is nothing but the day that the document is known to have, and so no mention; or -1. */
  readonly index: number
}

/** Blocks from the top among which it can stand: below a headline and who wrote it. */
const BLOCKS = 3
/** Where nobody says what day the document is of, it stands at the top or below a headline. */
const TOP_BLOCKS = 1

/** The place before the day: `OSLO,`, `Porto Velho, Velland (`, `St. Ives, `. */
const PLACE = /^["“]?(?:\p{Lu}[\p{L}.'’-]{0,30}[\s,(]{1,3}){1,5}$/u
/** A line of the head of an e-mail, or of a report: `Date: Thu, `. */
const NAMED = /(?:^|\s)(?:Date|Dated|Sent|Published|Posted|Filed)(?:: ?| on )(?:\p{Lu}\p{Ll}{2,8}\.?,? )?$/u
/** What parts a dateline from the report, over an agency in brackets. */
const DASH = /^\)?,?\s?(?:\([^()]{1,40}\)\s?)?(?:[—–]|--?(?=\s|$))/

/**
 * Finds the day that a document is of: a line that is a day alone, with or without its place (`Velm, 4 June 1845`), the dateline of
 * a report (`OSLO, 3 May 2012 —`), or the head of an e-mail (`Date: Thu, 3 May 2012`). A text of several such days, as a diary is,
 * is of none. `known` is the day that is known from elsewhere; only a line that is that day alone is then looked for.
 */
export function findDateline(
  sentences: readonly SentenceText[],
  found: readonly (readonly FoundDate[])[],
  known: CivilDate | null,
): Dateline | null {
  const lines = sentences.flatMap((sentence) => {
    const line = readLine(sentence, found[sentence.index]!)
    return line === null ? [] : [{ ...line, ...sentence }]
  })
  if (known !== null) {
    const own = lines.find(({ block, isAlone, date }) => block <= BLOCKS && isAlone && isSame(date, known))
    return own === undefined ? null : { index: own.index, date: own.date }
  }
  const [first] = lines
  if (first === undefined || first.block > TOP_BLOCKS) return null
  return lines.every(({ date }) => isSame(date, first.date)) ? { index: -1, date: first.date } : null
}

function readLine({ prose }: SentenceText, [date]: readonly FoundDate[]): { date: CivilDate; isAlone: boolean } | null {
  const { year, month, day, era } = date?.reading.fields ?? {}
  if (date === undefined || !year || !month || !day || era !== undefined) return null
  const before = prose.text.slice(0, date.start)
  const after = prose.text.slice(date.end)
  const ends = /^[.,:)\s]*$/.test(after)
  const isAlone = before === '' && ends
  const isLine = isAlone || NAMED.test(before) || (PLACE.test(before) && (ends || DASH.test(after)))
  return isLine ? { date: { year, month, day }, isAlone } : null
}

const isSame = (one: CivilDate, other: CivilDate) =>
  one.year === other.year && one.month === other.month && one.day === other.day
