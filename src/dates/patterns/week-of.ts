import type { DatePattern } from '../date-pattern.js'
import { month } from '../words/month.js'
import { ordinal } from '../words/ordinal.js'
import { readYear } from '../words/read-year.js'

/** A week of a month: `the first week of May`, `the last week of March 1945`. */
export const weekOf: DatePattern = {
  name: 'week-of',
  gate: /week of/,
  expression: new RegExp(
    `(?:[Tt]he )?(?<ordinal>first|second|third|fourth|last|final|opening|closing) week of (?<month>${month.full})(?:,? (?:of )?(?<year>[12]\\d{3})\\b)?`,
    'd',
  ),
  priority: 2,
  read({ groups }) {
    const word = groups.ordinal!
    const week = /last|final|closing/.test(word) ? -1 : word === 'opening' ? 1 : ordinal.valueOf(word)!
    return { type: 'DATE', fields: { month: month.numberOf(groups.month!), week, ...readYear(groups.year) } }
  },
}
