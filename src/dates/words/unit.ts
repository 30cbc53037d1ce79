import type { Unit } from '../reading.js'

/** The units of a span of time and what TIMEX3 calls them. */
interface UnitWord {
  readonly unit: Unit | 'minute' | 'fortnight'
  /** Letter of the unit in a TIMEX3 duration, with `T` for parts of a day. */
  readonly code: string
}

const UNITS: readonly (UnitWord & { words: RegExp })[] = [
  { words: /^min/, unit: 'minute', code: 'TM' },
  { words: /^hour/, unit: 'hour', code: 'TH' },
  { words: /^(?:day|night|morning|afternoon|evening)/, unit: 'day', code: 'D' },
  { words: /^weekend/, unit: 'weekend', code: 'WE' },
  { words: /^week/, unit: 'week', code: 'W' },
  { words: /^fortnight/, unit: 'fortnight', code: 'W' },
  { words: /^month/, unit: 'month', code: 'M' },
  { words: /^quarter/, unit: 'quarter', code: 'Q' },
  { words: /^year/, unit: 'year', code: 'Y' },
  { words: /^decade/, unit: 'decade', code: 'DE' },
  { words: /^centur/, unit: 'century', code: 'CE' },
  { words: /^millenni/, unit: 'millennium', code: 'ML' },
]

/** Words for units of time: `week`, `centuries`. */
export const unit = {
  plural: '(?:minutes?|hours?|days?|weeks?|fortnights?|months?|years?|decades?|century|centuries|millennium|millennia)',
  gate: /minute|hour|day|week|fortnight|month|year|decade|centur|millenni/i,
  of: (word: string): UnitWord => UNITS.find(({ words }) => words.test(word.toLowerCase()))!,
}
