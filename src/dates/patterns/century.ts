import type { DatePattern } from '../date-pattern.js'
import { era } from '../words/era.js'
import { ordinal } from '../words/ordinal.js'
import { readPart } from '../words/read-part.js'

/** A century counted from a beginning of its own: `the second century of their rule`, `of Ottoman rule`, `of Islam`. */
const OWNED = /^ of (?:its|his|her|their|\p{Lu}\p{Ll})/u

/** One century or two: `the 19th century`, `eighteenth-century`, `the 5th century BC`, `the 18th and 19th centuries`. */
export const century: DatePattern = {
  name: 'century',
  gate: /centur/i,
  expression: new RegExp(
    `(?:(?<first>[Tt]he (?:early |late |mid-?|early to mid-)?${ordinal.source})(?: century)?(?: ?[-–/] ?| (?:and|or|to|through) (?:the )?))?(?<second>(?:[Tt]he )?(?<part>early[- ]|late[- ]|mid[- ]?)?(?<ordinal>${ordinal.source})[- ](?:[Cc]entury|[Cc]enturies)\\b(?:,? ?(?<era>${era.source}))?)`,
    'd',
  ),
  priority: 1,
  read({ groups, before, after }) {
    if (/\b(?:a|one|per|each|every) $/.test(before) && groups.ordinal === 'second') return null
    const mark = groups.era === undefined ? {} : { era: era.of(groups.era) }
    const last = ordinal.valueOf(groups.ordinal!)
    if (last === null || last === 0 || OWNED.test(after)) return null
    const reading = (at: string, number: number, part: string | undefined) => ({
      type: 'DATE' as const,
      fields: { century: number, ...mark },
      at,
      ...readPart(part),
    })
    const second = reading('second', last, groups.part)
    if (groups.first === undefined) return second
    const word = groups.first.replace(/^[Tt]he (?:early to mid-|early |late |mid-?)?/, '')
    return [reading('first', ordinal.valueOf(word) ?? last, groups.first), second]
  },
}
