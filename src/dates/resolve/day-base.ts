import type { Moment } from './moment.js'
import type { Story } from './story.js'

/** The date that was told last, in this sentence first of all. */
export function latest({ aside, recent, date }: Story): Moment | null {
  return aside ?? recent ?? date
}

/** The day that days are counted from: that of the last date, or the last day of its month or year. */
export function dayBase(story: Story): Moment {
  const { day } = story
  const date = latest(story)
  if (date === null) return {}
  if (date.day || day === null || day.year !== date.year) return date
  return date.month && date.month !== day.month ? date : day
}
