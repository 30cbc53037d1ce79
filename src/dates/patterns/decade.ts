import type { DatePattern } from '../date-pattern.js'
import { era } from '../words/era.js'
import { readPart } from '../words/read-part.js'

const WORDS = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']

/** A decade: `the 1970s`, `the late seventies`, `'60s`, `the 470s BC`. Never an age: `in his sixties`. */
export const decade: DatePattern = {
  name: 'decade',
  gate: /\d0['’]?s\b|ties\b/i,
  expression: new RegExp(
    `(?:(?<the>[Tt]he )?(?:(?<years>\\d{2,3}0)['’]?s|(?<tens>[1-9]0)['’]?s(?= ?${era.source})|['’‘]?(?<short>[1-9]0)['’]?s)\\b(?: ?(?<era>${era.source}))?|[Tt]he (?<century>nineteen[- ])?(?:early[- ]|late[- ]|mid[- ]?)?(?<word>${WORDS.join('|')})\\b)`,
    'd',
  ),
  read({ groups, before, after, text }) {
    if (/\b(?:his|her|their|my|your|our|its|age|aged) (?:early |late |mid-?)?$/i.test(before)) return null
    if (/[\d.,$£€]$/.test(before)) return null
    const years = groups.years ?? groups.tens
    if (years !== undefined) {
      const mark = groups.era === undefined ? {} : { era: era.of(groups.era) }
      // `the late 1800s` are a century.
      if (/00$/.test(years) && years.length === 4) {
        return { type: 'DATE', fields: { century: Number(years.slice(0, 2)) + 1, ...mark } }
      }
      return { type: 'DATE', fields: { decade: Number(years.slice(0, -1)), ...mark } }
    }
    if (groups.word !== undefined) {
      const short = WORDS.indexOf(groups.word) + 2
      const fields = groups.century === undefined ? { shortDecade: short } : { decade: 190 + short }
      return { type: 'DATE', fields, ...readPart(text) }
    }
    const apostrophe = /['’‘]\d/.test(text)
    if (!apostrophe && groups.the === undefined && !/\b(?:early|late|mid|and|or|to|mid-)[ -]?$/.test(before))
      return null
    if (!apostrophe && /^ \p{Lu}/u.test(after)) return null
    return { type: 'DATE', fields: { shortDecade: Number(groups.short![0]) } }
  },
}
