import { alternationOf } from '../../english/alternation-of.js'
import { PLAN_WORDS } from '../../english/dates/ahead-words.js'
import type { Moment } from './moment.js'
import type { Story } from './story.js'

/** Where a mention stands. */
export interface Place {
  /** The sentence before the mention. */
  readonly before: string
  readonly heading: boolean
  /** True for the second date of a range. */
  readonly closing: boolean
}

const AHEAD = new RegExp(`\\b${alternationOf(PLAN_WORDS)}\\b`, 'i')
const AHEAD_LENGTH = 70
const ATTRIBUTE = /\b(?:of|the|a|an|his|her|their|its|since|from|than|like|as in|as of)[ (]?$/i

/** The story after a date was told. Only a known year moves it, and no aside does. */
export function tell(story: Story, moment: Moment, place: Place): Story {
  const { year, month, day } = moment
  if (year === undefined) {
    const long = moment.decade !== undefined || moment.century !== undefined
    return story.date === null && long ? { ...story, date: moment } : story
  }
  const told = { ...story, aside: moment, day: month && day ? { year, month, day } : story.day }
  const aside = asideOf(story, moment, place)
  if (aside === 'attribute') return told
  return aside === 'far' ? { ...told, recent: moment } : { ...told, recent: moment, date: moment }
}

/**
 * An aside names another time without going there: as an attribute (a year in brackets, `the accords of 1954`, the end of
 * a range), or far from where the story is, in the middle of a sentence.
 */
function asideOf({ date }: Story, { year, month }: Moment, place: Place): 'attribute' | 'far' | null {
  const { before, heading, closing } = place
  const bracketed = before.lastIndexOf('(') > before.lastIndexOf(')')
  if (date?.year === undefined) return bracketed ? 'far' : null
  if (heading) return closing ? 'attribute' : null
  if (/\bof $/.test(before)) return 'attribute'
  if (isLead(before) && !closing) return null
  if (closing && month === undefined) return 'attribute'
  const ahead = year! - date.year
  if (ahead !== 0 && bracketed) return 'attribute'
  if (month !== undefined) return ahead < -5 || ahead > 20 ? 'far' : null
  if (ATTRIBUTE.test(before) || AHEAD.test(before.slice(-AHEAD_LENGTH))) return 'attribute'
  return ahead < 0 || ahead > 20 ? 'far' : null
}

/** A lead date stands behind no more than a few words of its sentence: `In early`, `Meanwhile, on`. */
function isLead(before: string): boolean {
  return before.length < 40 && before.split(' ').length <= 5
}
