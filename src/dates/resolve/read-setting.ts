import type { CivilDate } from '../../calendar/civil-date.js'
import type { DateMode } from '../../model/options.js'
import type { SentenceText } from '../../text/tagged-sentence.js'
import type { FoundDate } from '../found-date.js'
import { findDateline } from './find-dateline.js'
import type { Story } from './story.js'

/** How a document is to be read before its first date. */
export interface Setting {
  readonly story: Story
  /** Index of the sentence that is nothing but the date that the document is known to have, and so no mention; or -1. */
  readonly dateline: number
}

/** Reads from the whole document whether it is news or a story, of antiquity or not, and finds its dateline. */
export function readSetting(
  sentences: readonly SentenceText[],
  found: readonly (readonly FoundDate[])[],
  published: string | null,
  mode: DateMode,
): Setting {
  const known = published === null ? null : readDay(published)
  const line = findDateline(sentences, found, known)
  const document = known ?? line?.date ?? null
  const all = found.flat()
  const news =
    mode === 'news' || (mode === 'auto' && document !== null && (line !== null || looksLikeNews(found, document)))
  const story = {
    date: null,
    aside: null,
    recent: null,
    day: null,
    document,
    documentYear: document?.year ?? (/^\d{4}/.test(published ?? '') ? Number(published!.slice(0, 4)) : null),
    news: news && document !== null,
    ancient: isAncient(all, published !== null),
  }
  return { story, dateline: line?.index ?? -1 }
}

/** How many years that are not those of the document one mention that counts from it outweighs. */
const WEIGHT_OF_NEAR = 4

/** So few years are told by news that nowhere says when it is told. */
const FEW_YEARS = 2

/**
 * Whether a text with a date of its own is told from that date. What counts from it (weekdays, `yesterday`, `last year`, `this
 * week`, `two days ago`) speaks for news, unless its sentence tells of another year; years that lie elsewhere speak for a story; of
 * a text that has none of the first, few years do for news.
 */
function looksLikeNews(found: readonly (readonly FoundDate[])[], { year: own }: CivilDate): boolean {
  let near = 0
  let far = 0
  for (const dates of found) {
    const elsewhere = dates.filter(({ reading: { fields } }) => Math.abs((fields?.year ?? own) - own) > 1).length
    far += elsewhere
    if (elsewhere === 0) near += dates.filter(countsFromDocument).length
  }
  return near > 0 ? WEIGHT_OF_NEAR * near >= far : far <= FEW_YEARS
}

function countsFromDocument({ reading: { fields, shift, type } }: FoundDate): boolean {
  if (fields?.year !== undefined) return false
  return fields?.weekday !== undefined || (shift !== undefined && shift.from !== 'story' && type === 'DATE')
}

/** Years BC or of the first centuries AD, or (two of them are few where somebody published the text) more years of three digits than of four. */
function isAncient(all: readonly FoundDate[], published: boolean): boolean {
  let marked = 0
  let short = 0
  let long = 0
  for (const { reading } of all) {
    if (reading.needs === 'ancient') short++
    else if (reading.fields?.era === 'BC' || (reading.fields?.era === 'AD' && isShort(reading))) marked++
    else if ((reading.fields?.year ?? 0) >= 1000) long++
  }
  return marked > 0 || (short >= (published ? 3 : 2) && short > long)
}

const isShort = ({ fields }: FoundDate['reading']) => (fields?.year ?? 1000) < 1000 && (fields?.year ?? 0) >= 100

function readDay(edtf: string): CivilDate | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(edtf)
  return match && { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
}
