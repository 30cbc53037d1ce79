import { type Template, wordsOf } from './template.js'

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|')
const DATED =
  /^(?:start date|end date|birth date|death date|dob|film date|date|start date and age|end date and age|birth date and age|death date and age|birth-date|death-date|birth-date and age|death-date and age|birth year and age|death year and age|dts|start-date|end-date|circa|ca?\.|floruit|fl\.|as of)$/

/** What a template of dates shows: `{{start date|1812|5|3|df=y}}` is `3 May 1812`. Undefined for any other template. */
export function writeDate({ name, values, named }: Template): string | undefined {
  if (!DATED.test(name)) return undefined
  const given = values.map(wordsOf)
  const first = given[0] ?? ''
  if (/^(?:circa|ca?\.)$/.test(name))
    return (given.some((value) => value !== '') ? given.filter((value) => value !== '') : [''])
      .map((value) => `c.\u00a0${value}`.trim())
      .join(' – ')
  if (/^f/.test(name) && name !== 'film date') return `fl.\u00a0${given.filter((value) => value !== '').join('–')}`
  if (!/^\d{1,4}$/.test(first)) return first
  const [year, month, day] = [first, nameOf(given[1]), /^\d{1,2}$/.test(given[2] ?? '') ? String(Number(given[2])) : '']
  // A person's age at death is counted from a second date.
  const isDayFirst = /^(?:y|yes|true|dmy)/i.test(wordsOf(named.get('df')))
  const shown =
    month === undefined
      ? year
      : day === ''
        ? `${month} ${year}`
        : isDayFirst
          ? `${day} ${month} ${year}`
          : `${month} ${day}, ${year}`
  const died = /^death(?:-| )date and age$/.test(name) ? ageAt(given) : undefined
  if (died !== undefined) return `${shown} (aged ${died})`
  if (name !== 'as of') return shown
  const alternative = wordsOf(named.get('alt'))
  if (alternative !== '') return alternative
  return `${wordsOf(named.get('lc')) === '' ? 'As' : 'as'} of ${shown}`
}

/** Years from the second date to the first: year, month, day of each. */
function ageAt(given: readonly string[]): number | undefined {
  const numbers = given.slice(0, 6).map(Number)
  if (numbers.length < 6 || numbers.some((number) => !Number.isSafeInteger(number) || number < 1)) return undefined
  const [year, month, day, bornYear, bornMonth, bornDay] = numbers as [number, number, number, number, number, number]
  const isBefore = month < bornMonth || (month === bornMonth && day < bornDay)
  return year - bornYear - (isBefore ? 1 : 0)
}

function nameOf(month: string | undefined): string | undefined {
  if (month === undefined || month === '') return undefined
  return /^\d{1,2}$/.test(month) ? MONTHS[Number(month) - 1] : /^\p{L}+$/u.test(month) ? month : undefined
}
