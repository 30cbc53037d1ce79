import type { CivilDate } from '../../calendar/civil-date.js'
import type { Moment } from './moment.js'

/** Where the text stands in time while it is read. */
export interface Story {
  /** The date that the telling is at, null before the first. */
  readonly date: Moment | null
  /** The last date of the sentence that is being read, though it may be no more than an aside. */
  readonly aside: Moment | null
  /** The last date that was told, were it in passing: what `two years later` counts from. */
  readonly recent: Moment | null
  /** The last day that was told. */
  readonly day: CivilDate | null
  /** The date of the document, where it is known. */
  readonly document: CivilDate | null
  /** Its year, which is known more often. */
  readonly documentYear: number | null
  /** True where undated mentions count from the document's date. */
  readonly news: boolean
  /** True where years of less than four digits are dates. */
  readonly ancient: boolean
}
