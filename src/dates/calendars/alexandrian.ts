import { numberOfJdn } from './span-of-days.js'

/** The months of the Ethiopian year. */
export const ETHIOPIAN_MONTHS = [
  'Mess?kerem',
  'T[ie]k[ie]?mt',
  'Hidar',
  '(?:Tahsas|Tahisas|Tahesas)',
  'T[ie]rr?',
  'Yekatit',
  'Megabit',
  'Mi[yi]azia|Miyazya',
  'G[ie]nbot',
  'Sen[ei]',
  'Haml[ei]',
  'Nehas[ei]',
  'Pagum[ei]n?',
]

/** Those of the Coptic year. */
export const COPTIC_MONTHS = [
  'T(?:ou|hou)t',
  'Baba|Paopi',
  'Hat(?:hor|or)',
  'Kiahk|Koiak|Koiahk',
  'Tobi|Touba',
  'Mes?hir|Amshir',
  'Paremhat|Baramhat',
  'Parmouti|Baramouda',
  'Pashons|Bashans',
  'Paoni|Baona',
  'Epip|Abib',
  'Mesori|Mesra',
  'Nasie?',
]

/** Julian day numbers of the last day before year 1: 29 August 8 and 29 August 284 (Reingold and Dershowitz). */
const EPOCHS = { ethiopian: 1_724_221, coptic: 1_825_030 } as const

/** Days since 1970-01-01 of a day: twelve months of thirty days, and five or six days at the end. */
export function numberOfAlexandrian(era: keyof typeof EPOCHS, year: number, month: number, day: number): number {
  return numberOfJdn(EPOCHS[era] + 365 * (year - 1) + Math.floor(year / 4) + 30 * (month - 1) + day - 1)
}

/** The number of days of a month. */
export function daysInAlexandrianMonth(year: number, month: number): number {
  if (month < 13) return 30
  return year % 4 === 3 ? 6 : 5
}
