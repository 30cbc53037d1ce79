import type { TimexMod, TimexType } from '../model/date.js'
import type { DateOrder } from '../model/options.js'

/** Units that a relative date counts in. */
export type Unit =
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

/** Parts of a calendar date as the words give them; what they leave open is absent. */
export interface Fields {
  /** As written, above zero: `era` says which way it counts. */
  readonly year?: number
  readonly era?: 'BC' | 'AD'
  /** The last two digits of a year: 89 of `'89`. */
  readonly shortYear?: number
  /** The year without its last digit: 197 of the 1970s. */
  readonly decade?: number
  /** A decade without its century: 7 of `the seventies`. */
  readonly shortDecade?: number
  /** Ordinal: 19 of `the 19th century`. */
  readonly century?: number
  /** Ordinal: 2 of `the second millennium`. */
  readonly millennium?: number
  readonly half?: number
  readonly quarter?: number
  readonly season?: Season
  /** One-based. */
  readonly month?: number
  /** Of the month, one-based; -1 is the last. */
  readonly week?: number
  readonly day?: number
  /** ISO 8601: 1 is Monday. */
  readonly weekday?: number
  /** A feast that moves with the year, by its days from Easter; Thanksgiving goes by the weeks of November. */
  readonly feast?: number | 'thanksgiving'
  /** TIMEX3 time: `TMO`, `T11:00`. */
  readonly time?: string
}

export type Season = 'SP' | 'SU' | 'FA' | 'WI'

/** A step from another date: the following year is one year on from where the story is. */
export interface Shift {
  readonly unit: Unit
  /** Null where the words give none: `years later`. */
  readonly amount: number | null
  /** Counted from the date of the story, from that of the document, or from the one that the mode of the text suggests. */
  readonly from: 'story' | 'document' | 'mode'
}

/** What the words of a date say, before any context. */
export interface Reading {
  readonly type: TimexType
  readonly fields?: Fields
  readonly shift?: Shift
  /** The date that `shift` counts from, where the words name it: 4 May of `two days after 4 May`. */
  readonly base?: Fields
  /** The EDTF of an interval that the words name, by a calendar of its own: a regnal year, a year of the Hijra. */
  readonly edtf?: string
  /** For `next May`, `the previous spring`: which of the dates of that name is meant, seen from the date counted from. */
  readonly direction?: 'before' | 'after' | 'same'
  /** The other way to read figures that `fields` read with the month first: `5/6/1931`; `5.6.1931` is dotted. */
  readonly either?: { readonly month: number; readonly day: number; readonly dotted: boolean }
  /** The only way in which figures can be read: `17/6/1931` has its day first. */
  readonly order?: DateOrder
  /** A TIMEX3 value that needs no calendar: `P3Y`, `PRESENT_REF`. */
  readonly value?: string
  /** Why words that are a date have no value, to be reported: `unknown-era`. */
  readonly fault?: { readonly code: string; readonly message: string }
  readonly mod?: TimexMod
  /** True where the words leave open whether it is the date: `probably in 1312`, `1312?`. */
  readonly doubtful?: true
  /**
   * A mention that stands only on more evidence. `part`: inside a larger one (`the end of the year`). `ancient`: in a
   * text that counts years BC, or of the first centuries (`in 490`). `news`: in a text told from its own date.
   */
  readonly needs?: 'part' | 'ancient' | 'news'
}
