import type { Value } from './rows-of.js'
import type { ColumnType } from './table.js'

/** The years that a date of PostgreSQL can be of, as astronomers count them: from 4713 BC on. */
const FIRST_YEAR = -4711
const LAST_YEAR = 5_874_896

/** A line of PostgreSQL's `COPY … FROM stdin` in its text form, with its line end. A day that PostgreSQL cannot hold is null. */
export function copyLine(values: readonly Value[], types: readonly ColumnType[]): string {
  return `${values.map((value, index) => cell(value, types[index]!)).join('\t')}\n`
}

function cell(value: Value, type: ColumnType): string {
  const text = type === 'DATE' && typeof value === 'string' ? dateOf(value) : value
  if (text === null) return '\\N'
  if (typeof text === 'string') return escapeText(text)
  if (typeof text !== 'object') return String(text)
  return escapeText(`{${text.map((member) => `"${member.replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`)
}

/** A day as PostgreSQL reads it, which knows neither a year 0 nor signs: `0044-03-15 BC`, `12000-01-01`. */
function dateOf(bound: string): string | null {
  const match = /^Y?(-?\d{4,9})(-\d\d-\d\d)$/.exec(bound)
  const year = Number(match?.[1])
  if (match === null || year < FIRST_YEAR || year > LAST_YEAR) return null
  return `${`${year > 0 ? year : 1 - year}`.padStart(4, '0')}${match[2]}${year > 0 ? '' : ' BC'}`
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** A text of PostgreSQL has no place for U+0000. */
function escapeText(text: string): string {
  return text.replaceAll('\0', '\ufffd').replaceAll(/[\\\n\r\t]/g, (character) => ESCAPES[character]!)
}
