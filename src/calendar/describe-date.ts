import { MONTHS } from '../english/dates/months.js'

const SEASONS = ['spring', 'summer', 'autumn', 'winter']

/** An EDTF date in words: `../1978-10` is `by October 1978`, `197X` the `1970s`, `-0043` `44 BC`. */
export function describeDate(edtf: string): string {
  const set = /^[[{](.+)[\]}]$/.exec(edtf)?.[1]?.split(',')
  if (set !== undefined) return set.map(describePoint).join(edtf.startsWith('[') ? ' or ' : ' and ')
  const [from, to] = edtf.split('/')
  if (from === undefined || to === undefined) return describePoint(edtf)
  if (from === '..' || from === '') return to === '..' || to === '' ? 'undated' : `by ${describePoint(to)}`
  if (to === '..' || to === '') return `since ${describePoint(from)}`
  return `${describePoint(from)} – ${describePoint(to)}`
}

function describePoint(edtf: string): string {
  const qualifier = /[~?%]/.exec(edtf)?.[0]
  const words = describePlain(edtf.replace(/[~?%]/g, ''))
  if (qualifier === undefined) return words
  return qualifier === '?' ? `${words} (uncertain)` : `about ${words}${qualifier === '%' ? ' (uncertain)' : ''}`
}

function describePlain(edtf: string): string {
  const match = /^Y?(-?)(\d[\dX]*)(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d))?/.exec(edtf)
  if (match === null) return edtf
  const [, minus, digits, month, day, time] = match
  const year = describeYear(minus === '-', digits!)
  if (month === undefined) return year
  const words = [day === undefined ? '' : `${Number(day)}`, describeMonth(Number(month)), year, time ?? '']
  return words.filter((word) => word !== '').join(' ')
}

function describeYear(negative: boolean, digits: string): string {
  if (digits.includes('X')) {
    const known = digits.replaceAll('X', '').replace(/^0+(?=\d)/, '')
    const unknown = digits.length - digits.replaceAll('X', '').length
    const words = `${known}${'0'.repeat(unknown)}s`
    return negative ? `${words} BC` : words
  }
  const year = Number(digits)
  if (negative) return `${year + 1} BC`
  if (year === 0) return '1 BC'
  return year < 1000 ? `AD ${year}` : `${year}`
}

function describeMonth(month: number): string {
  return (month > 20 ? SEASONS[month - 21] : MONTHS[month - 1]) ?? `${month}`
}
