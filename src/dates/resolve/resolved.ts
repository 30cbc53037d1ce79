import type { Anchor } from '../../model/date.js'
import type { Moment } from './moment.js'

/** What a date comes to, and what told it. */
export interface Resolved {
  readonly moment: Moment
  readonly anchor: Anchor
}
