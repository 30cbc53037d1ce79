import type { DatePattern } from '../date-pattern.js'

/** A season that is no quarter of the year: `the dry season`, `the monsoon`, `the campaigning season`. Its months are not known. */
export const seasonOfWeather: DatePattern = {
  name: 'season-of-weather',
  gate: /season/,
  expression: /(?:[Tt]he )?(?:dry|rainy|wet|monsoon|campaigning|harvest|growing) season\b/d,
  read: () => ({ type: 'DATE', value: 'XXXX' }),
}
