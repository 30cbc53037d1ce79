import type { DateMention } from '../../model/date.js'

/** The date under which an entry of a chronology stands. */
export interface Label {
  readonly mention: DateMention
  readonly edtf: string
  /** Where it ends in the clean text of the sentence that begins with it; 0 for one that stands outside of the sentence. */
  readonly end: number
}
