import { MONTHS } from '../english/dates/months.js'

const SEASONS = ['spring', 'summer', 'autumn', 'winter']
const COUNTED = ['first', 'second', 'third', 'fourth']

/** The divisions of a year, in the order of their codes from 21 on. */
const DIVISIONS = [
  ...SEASONS,
  ...SEASONS.map((season) => `northern ${season}`),
  ...SEASONS.map((season) => `southern ${season}`),
  ...COUNTED.map((word) => `${word} quarter of`),
  ...COUNTED.slice(0, 3).map((word) => `${word} third of`),
  ...COUNTED.slice(0, 2).map((word) => `${word} half of`),
]

/**
 * An EDTF date in words: `../1978-10` is `by October 1978`, `197X` the `1970s`, `-0043` `44 BC`, `-04XX` the `5th century BC`, `2009-35` the
 * `third quarter of 2009`.
 */
export function describeDate(edtf: string): string {
  const set = /^[[{](.+)[\]}]$/.exec(edtf)?.[1]?.split(',')
  if (set !== undefined) return set.map(describePoint).join(edtf.startsWith('[') ? ' or ' : ' and ')
  const long = describeIntervalBC(edtf)
  if (long !== null) return long
  const [from, to] = edtf.split('/')
  if (from === undefined || to === undefined) return describePoint(edtf)
  if (from === '..' || from === '') return to === '..' || to === '' ? 'undated' : `by ${withArticle(describePoint(to))}`
  if (to === '..' || to === '') return `since ${withArticle(describePoint(from))}`
  return `${describePoint(from)} – ${describePoint(to)}`
}

function describePoint(edtf: string): string {
  const qualifier = /[~?%]/.exec(edtf)?.[0]
  const words = describePlain(edtf.replace(/[~?%]/g, ''))
  if (qualifier === undefined) return words
  return qualifier === '?'
    ? `${words} (uncertain)`
    : `about ${withArticle(words)}${qualifier === '%' ? ' (uncertain)' : ''}`
}

/** `by the 5th century BC`, `since the 1970s`; years and months have no article. */
function withArticle(words: string): string {
  return /^(?:AD )?\d+s\b|\b(?:decade|century|millennium|quarter of|third of|half of)\b/.test(words)
    ? `the ${words}`
    : words
}

function describePlain(edtf: string): string {
  const match = /^Y?(-?)(\d[\dX]*)(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d))?/.exec(edtf)
  if (match === null) return edtf
  const [, minus, digits, month, day, time] = match
  const year = describeYear(minus === '-', digits!)
  if (month === undefined) return year
  const words = [day === undefined ? '' : `${Number(day)}`, describeMonth(Number(month), year), time ?? '']
  return words.filter((word) => word !== '').join(' ')
}

function describeYear(negative: boolean, digits: string): string {
  if (digits.includes('X')) return describeLong(negative, digits)
  const year = Number(digits)
  if (negative) return `${year + 1} BC`
  if (year === 0) return '1 BC'
  return year < 1000 ? `AD ${year}` : `${year}`
}

/** A decade, century or millennium: `197X`, `-04XX`, `1XXX`. Those BC are the years that the digits hold: `-004X` is 50–41 BC. */
function describeLong(negative: boolean, digits: string): string {
  const known = Number(digits.replaceAll('X', ''))
  const unknown = digits.length - digits.replaceAll('X', '').length
  if (unknown === 1 && negative) return `${known * 10 + 10}–${known * 10 + 1} BC`
  if (unknown === 1) return known === 0 ? 'first decade AD' : `${known < 100 ? 'AD ' : ''}${known}0s`
  const era = negative ? ' BC' : known * 10 ** unknown < 1000 ? ' AD' : ''
  return `${ordinal(known + 1)} ${unknown === 2 ? 'century' : 'millennium'}${era}`
}

/** The decades, centuries and millennia before AD 1 that no `X` can say: `-0478/-0469` is the `470s BC`. */
function describeIntervalBC(edtf: string): string | null {
  const [from, to] = edtf.split('/').map((year) => (/^(?:-\d{4}|0000)$/.test(year) ? 1 - Number(year) : Number.NaN))
  if (from === undefined || to === undefined || !(from > to)) return null
  if (to === 1 && from === 100) return '1st century BC'
  if (to === 1 && from === 1000) return '1st millennium BC'
  return from - to === 9 && to % 10 === 0 ? `${to}s BC` : null
}

function ordinal(number: number): string {
  const ending = number % 100 > 10 && number % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending}`
}

/** A month or division of a year before the year: `October 1978`, `third quarter of 2009`.
 */
function describeMonth(month: number, year: string): string {
  const name = month > 20 ? DIVISIONS[month - 21] : MONTHS[month - 1]
  return `${name ?? month} ${year}`
}
