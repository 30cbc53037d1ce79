import type { CivilDate } from '../../calendar/civil-date.js'
import type { DateMode } from '../../model/options.js'
import type { SentenceText } from '../../text/tagged-sentence.js'
import type { FoundDate } from '../found-date.js'
import type { Story } from './story.js'

/** How a document is to be read before its first date. */
export interface Setting {
  readonly story: Story
  /** Index of the sentence that is nothing but the date that the document is known to have, and so no mention; or -1. */
  readonly dateline: number
}

/** Blocks from the top among which a dateline can stand. */
const DATELINE_BLOCKS = 3

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
  const news = mode === 'news' || (mode === 'auto' && document !== null && (line !== null || looksLikeNews(all)))
  const story = {
    date: null,
    aside: null,
    recent: null,
    day: null,
    document,
    news: news && document !== null,
    ancient: isAncient(all),
  }
  return { story, dateline: line?.index ?? -1 }
}

function findDateline(
  sentences: readonly SentenceText[],
  found: readonly (readonly FoundDate[])[],
  known: CivilDate | null,
): { index: number; date: CivilDate } | null {
  for (const { index, block, prose } of sentences) {
    if (block > DATELINE_BLOCKS) return null
    const [date, more] = found[index]!
    const { year, month, day } = date?.reading.fields ?? {}
    if (date === undefined || more || !year || !month || !day) continue
    if (date.start > 0 || prose.text.slice(date.end).replace(/[.,:]/g, '') !== '') continue
    const same = known !== null && known.year === year && known.month === month && known.day === day
    if (known === null ? block === 1 : same) {
      return { index: same ? index : -1, date: { year, month, day } }
    }
  }
  return null
}

/** Mentions of weekdays, today and yesterday outnumber years. */
function looksLikeNews(all: readonly FoundDate[]): boolean {
  let near = 0
  let years = 0
  for (const { reading } of all) {
    if (reading.fields?.year !== undefined) years++
    else if (reading.fields?.weekday !== undefined || (reading.shift?.from === 'document' && reading.type === 'DATE'))
      near++
  }
  return near >= 2 && near > years
}

/** Years BC, or more years of three digits than of four. */
function isAncient(all: readonly FoundDate[]): boolean {
  let marked = 0
  let short = 0
  let long = 0
  for (const { reading } of all) {
    if (reading.needs === 'ancient') short++
    else if (reading.fields?.era === 'BC') marked++
    else if ((reading.fields?.year ?? 0) >= 1000) long++
  }
  return marked > 0 || (short >= 3 && short > long)
}

function readDay(edtf: string): CivilDate | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(edtf)
  return match && { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
}
