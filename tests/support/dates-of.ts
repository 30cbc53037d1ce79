import { findDates } from '../../src/dates/find-dates.js'
import type { DateMention } from '../../src/model/date.js'
import type { DateMode } from '../../src/model/options.js'
import { sourceOf } from '../../src/run/sources/source-of.js'
import { segment } from '../../src/segment.js'
import { createContext } from '../../src/text/context.js'

/** The dates of a plain text, found without the stages that dates do not need. */
export function datesOf(text: string, published: string | null = null, dateMode: DateMode = 'auto'): DateMention[] {
  const source = sourceOf({ id: 'text', text, published })
  const context = createContext(source, { leadingMarker: 'previous', dateMode })
  const { sentences } = segment(context)
  return findDates(
    sentences.map((sentence) => ({ ...sentence, tokens: [] })),
    published,
    context,
  )
}
