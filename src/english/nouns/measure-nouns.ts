/**
 * Nouns behind a verb without an object that say how long, how often or where to, not what: `marched a day`, `went home`.
 * Own list.
 */
export const MEASURE_NOUNS: ReadonlySet<string> = new Set(
  `time times while way home day days night nights year years`.split(/\s+/),
)
