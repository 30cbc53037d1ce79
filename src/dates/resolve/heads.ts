import type { CivilDate } from '../../calendar/civil-date.js'
import type { DateMention } from '../../model/date.js'
import type { DateMode } from '../../model/options.js'
import type { SentenceText } from '../../text/tagged-sentence.js'
import type { Story } from './story.js'

/** Follows the heads of letters and of a diary's entries through a document. */
export interface Heads {
  /** The story as a sentence finds it: below a head it is told from the day of that. */
  enter(sentence: SentenceText, story: Story): Story
  /** Notes a date that was resolved, which may be the day of a head. */
  note(mention: DateMention): void
}

/**
 * Below the head of a letter (`Fort Holm, 3 May 1915`) or of an entry (`May 5th. —`) what counts from the day of telling (`yesterday`, `on Tuesday`)
 * counts from that day; behind the letter from that of the document again. A head without a year is of the year of the one before it.
 */
export function createHeads(document: Story, mode: DateMode): Heads {
  const days = new Map<number, CivilDate>()
  let open: number | undefined
  let last: CivilDate | null = null
  let within = false
  return {
    enter: ({ dated, kind, span }, story) => {
      open = dated !== undefined && dated.start <= span.start && span.start < dated.end ? dated.start : undefined
      if (open !== undefined) {
        within = true
        return kind === 'entry' && last !== null
          ? { ...story, date: last, recent: last, day: last, news: false }
          : story
      }
      const day = dated === undefined ? undefined : days.get(dated.start)
      if (day !== undefined) {
        within = true
        return { ...story, document: day, documentYear: day.year, news: mode !== 'narrative' }
      }
      if (!within) return story
      within = false
      const { documentYear, news } = document
      return { ...story, document: document.document, documentYear, news }
    },
    note: ({ edtf, start }) => {
      const day = open === undefined ? null : /^(\d{4})-(\d\d)-(\d\d)$/.exec(edtf ?? '')
      if (day === null || start < open!) return
      last = { year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) }
      days.set(open!, last)
    },
  }
}
