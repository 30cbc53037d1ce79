import type { Anchor } from '../../model/date.js'
import type { Moment } from './moment.js'

/** What a date means where it stands, and what says so. */
export interface Resolved {
  readonly moment: Moment
  readonly anchor: Anchor
}
