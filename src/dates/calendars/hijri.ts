import { numberOfJdn } from './span-of-days.js'

/** The months of the Islamic calendar, each as a pattern of its spellings. */
export const HIJRI_MONTHS = [
  'Mu[hḥ]arram',
  '[SṢ]afar',
  "Rab[iīíʿ'’]+ ?(?:al-|ul-)?(?:[Aa]wwal|I(?!I))",
  "Rab[iīíʿ'’]+ ?(?:al-|ul-|ath-|al-)?(?:[Tt]h[aā]n[iī]|[Aa]kh[iī]r|II)",
  'Jum[aā]d[aāá] (?:al-|ul-)?(?:[Aa]wwal|[ŪUu]l[aā]|I(?!I))',
  'Jum[aā]d[aāá] (?:al-|ul-|ath-)?(?:[Tt]h[aā]n[iīaāy]+|[Aa]kh[iī]ra?h?|II)',
  'Rajab',
  "Sha[ʿ'’]?b[aā]n",
  'Rama[dḍz][aā]n',
  'Shaww[aā]l',
  "Dh[uū][ -]?(?:al-|’?l-)?[Qq]a[ʿ'’]?dah?",
  'Dh[uū][ -]?(?:al-|’?l-)?[HḤhḥ]ijjah?',
]

/**
 * Days since 1970-01-01 of a day of the civil (tabular) Islamic calendar: 16 July 622 of the Julian calendar is its first, years 2, 5,
 * 7, 10, 13, 16, 18, 21, 24, 26 and 29 of thirty are leap years (Reingold and Dershowitz). What was observed differs by up to a day.
 */
export function numberOfHijri(year: number, month: number, day: number): number {
  const jdn =
    Math.floor((11 * year + 3) / 30) + 354 * year + 30 * month - Math.floor((month - 1) / 2) + day + 1_948_440 - 385
  return numberOfJdn(jdn)
}

/** The number of days of a month. */
export function daysInHijriMonth(year: number, month: number): number {
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1]
  return numberOfHijri(nextYear, nextMonth, 1) - numberOfHijri(year, month, 1)
}
