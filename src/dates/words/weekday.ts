const NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** The days of the week, capitalised. */
export const weekday = {
  source: '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)',
  gate: /day/,
  /** ISO 8601: 1 is Monday. */
  numberOf: (name: string): number => NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1,
}
