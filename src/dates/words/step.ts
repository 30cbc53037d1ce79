import type { Shift } from '../reading.js'

interface Step {
  readonly amount: -1 | 0 | 1
  readonly from: Shift['from']
}

const NEXT: Step = { amount: 1, from: 'mode' }
const LAST: Step = { amount: -1, from: 'mode' }
const FOLLOWING: Step = { amount: 1, from: 'story' }
const PREVIOUS: Step = { amount: -1, from: 'story' }
const SAME: Step = { amount: 0, from: 'story' }
const THIS: Step = { amount: 0, from: 'mode' }

const STEPS: Readonly<Record<string, Step>> = {
  next: NEXT,
  coming: NEXT,
  last: LAST,
  past: LAST,
  following: FOLLOWING,
  ensuing: FOLLOWING,
  succeeding: FOLLOWING,
  subsequent: FOLLOWING,
  previous: PREVIOUS,
  preceding: PREVIOUS,
  prior: PREVIOUS,
  same: SAME,
  very: SAME,
  that: SAME,
  this: THIS,
  current: THIS,
}

/** Words that step from one date to another: `the following`, `that same`, `last`. */
export const step = {
  source:
    '(?:(?:[Tt]he |[Tt]his |[Tt]hat )?(?:very )?(?:[Nn]ext|[Cc]oming|[Ll]ast|[Pp]ast|[Ff]ollowing|ensuing|succeeding|subsequent|[Pp]revious|[Pp]receding|[Pp]rior|[Ss]ame|current|very)|[Tt]hat|[Tt]his)',
  of(words: string): Step {
    const lower = words.toLowerCase()
    const found = STEPS[lower.slice(lower.lastIndexOf(' ') + 1)]!
    return found === NEXT && lower.startsWith('the ')
      ? FOLLOWING
      : found === LAST && lower.startsWith('the ')
        ? PREVIOUS
        : found
  },
}
