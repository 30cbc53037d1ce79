import type { CivilDate } from '../../calendar/civil-date.js'
import type { Moment } from './moment.js'

/** Where the text stands in time while it is read. */
export interface Story {
  /** The last date that was told, null before the first. */
  readonly date: Moment | null
  /** The last day that was told. */
  readonly day: CivilDate | null
  /** The date of the document, where it is known. */
  readonly document: CivilDate | null
  /** True where undated mentions count from the document's date. */
  readonly news: boolean
  /** True where years of less than four digits are dates. */
  readonly ancient: boolean
}

/** The story after a date was told. Only a known year moves it. */
export function tell(story: Story, moment: Moment): Story {
  const { year, month, day } = moment
  if (year === undefined && moment.decade === undefined && moment.century === undefined) return story
  if (year === undefined) return story.date === null ? { ...story, date: moment } : story
  return { ...story, date: moment, day: month && day ? { year, month, day } : story.day }
}
