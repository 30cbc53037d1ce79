import type { Moment } from './moment.js'

/** The TIMEX3 value of a moment: `1978-10`, `197`, `BC0490`, `1941-WI`, `XXXX-05-12`, `1944-06-06TMO`. */
export function writeTimex(moment: Moment): string {
  const { half, quarter, season, month, week, day, time } = moment
  const head = headOf(moment)
  if (half !== undefined) return `${head}-H${half}`
  if (quarter !== undefined) return `${head}-Q${quarter}`
  if (season !== undefined) return `${head}-${season}${time ?? ''}`
  if (moment.weekday !== undefined && day === undefined) return `${head}-WXX-${moment.weekday}${time ?? ''}`
  if (week !== undefined) return `${head}-W${two(week)}${moment.weekend ? '-WE' : ''}`
  if (month === undefined && day === undefined && time === undefined) return head
  if (day === undefined && time === undefined) return `${head}-${two(month)}`
  return `${head}-${two(month)}-${two(day)}${time ?? ''}`
}

function headOf({ year, decade, century, millennium, bc }: Moment): string {
  const mark = bc ? 'BC' : ''
  if (decade !== undefined) return mark + String(decade).padStart(3, '0')
  if (century !== undefined) return mark + String(century - 1).padStart(2, '0')
  if (millennium !== undefined) return mark + String(millennium - 1)
  if (year === undefined) return 'XXXX'
  return year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`
}

const two = (number: number | undefined) => (number ? String(number).padStart(2, '0') : 'XX')
