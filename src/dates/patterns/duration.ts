import { alternationOf } from '../../english/alternation-of.js'
import { LENGTH_ADJECTIVES, LENGTH_FRAMES, MEASURED_NOUNS } from '../../english/dates/length-words.js'
import type { DatePattern } from '../date-pattern.js'
import { approximation } from '../words/approximation.js'
import { durationValue } from '../words/duration-value.js'
import { quantity } from '../words/quantity.js'
import { unit } from '../words/unit.js'

const FRAME = `(?:the |these |those |this |that )?${alternationOf(LENGTH_FRAMES)}`
const MEASURED = new RegExp(`^ ${alternationOf(MEASURED_NOUNS)}`)

/** What stands before a hedge: without it `over the next two weeks` is the preposition. */
const HEDGED =
  /(?:\b(?:for|after|in|within|lasted|lasting|took|of|spent|by|than|and|to|with|until|since|be|was|is|were|well|just|only|takes?|needs?|some) |^|[,(] ?)$/i

/** A length of time: `three years`, `several months`, `more than 20 years`, `the next two weeks`, `a few days`. */
export const duration: DatePattern = {
  name: 'duration',
  gate: unit.gate,
  expression: new RegExp(
    `(?:(?<hedge>${approximation.source}) )?(?:(?<frame>${FRAME}) )?(?<quantity>${quantity.source})[ -](?:${alternationOf(LENGTH_ADJECTIVES)} )?(?<unit>${unit.plural})(?<half> and a half)?(?<age> (?:old|of age)|-old|[- ]long)?\\b`,
    'di',
  ),
  read({ groups, before, after, text }) {
    if (/^0\d/.test(groups.quantity!) || (/^an?$/i.test(groups.quantity!) && /long$/.test(text))) return null
    const word = groups.unit!.toLowerCase()
    const count = quantity.valueOf(groups.quantity!)
    const plural = /s$|ia$/.test(word)
    if (/^minutes?$/.test(word) && /[.:]\d*$/.test(before)) return null
    if (
      !plural &&
      !text.includes('-') &&
      count !== 1 &&
      count !== 0.5 &&
      !MEASURED.test(after) &&
      groups.age === undefined
    )
      return null
    if (
      /^an?$/i.test(groups.quantity!) &&
      /\b(?:times|once|twice|\d|sorties|dollars|percent|%|million|billion|tons|barrels|men|euros)$/.test(
        before.trimEnd(),
      ) &&
      groups.frame === undefined
    )
      return null
    if (/[\d,.$£€]$/.test(before)) return null
    if (/^one day$/i.test(text) && !/\b(?:for|in|within|than|only|just) $/.test(before)) return null
    if (/^(?:a|some) day$/i.test(text) && !/\b(?:for|in|within|than|only|just|after|of|about|lasted) $/.test(before))
      return null
    if (/^(?:over|under)$/i.test(groups.hedge ?? '') && groups.frame !== undefined) return null
    if (/^(?:over|under|about|around|some)$/i.test(groups.hedge ?? '') && !HEDGED.test(before)) return null
    const mod = groups.hedge === undefined ? {} : approximation.modOf(groups.hedge, 'DURATION')
    const half = groups.half === undefined ? 0 : 0.5
    return { type: 'DURATION', value: durationValue(count === null ? null : count + half, word), ...mod }
  },
}
