import type { DatePattern } from '../date-pattern.js'
import type { Unit } from '../reading.js'
import { approximation } from '../words/approximation.js'
import { quantity } from '../words/quantity.js'
import { unit } from '../words/unit.js'

/** Units that count in others: `a decade later` names a year, ten years on. */
const SCALES: Readonly<Record<string, readonly [Unit, number]>> = {
  fortnight: ['week', 2],
  decade: ['year', 10],
  century: ['year', 100],
}

/** A date by its distance: `two days later`, `three weeks earlier`, `a decade before`, `twenty years ago`, `months later`. */
export const later: DatePattern = {
  name: 'later',
  gate: /later|earlier|before|after|ago|previous|prior|hence|since/i,
  expression: new RegExp(
    `(?:(?<hedge>${approximation.source}) )?(?:(?<quantity>${quantity.source})[ -])?(?<unit>${unit.plural}) (?<side>later|earlier|before(?:hand)?|after(?:wards?)?|ago|previously|previous|prior|hence|thereafter)\\b`,
    'di',
  ),
  priority: 2,
  read({ groups, before, after, text }) {
    if (/\d[.,]$/.test(before)) return null
    const side = groups.side!.toLowerCase()
    const { unit: name } = unit.of(groups.unit!)
    if (/^(?:before|after|prior)$/.test(side) && !/^(?:[.,;:)]|$| (?:and|that|had|was|were)\b)/.test(after)) {
      return null
    }
    if (groups.quantity === undefined && !/s$/i.test(groups.unit!)) return null
    if (groups.quantity === undefined && /^after|^before/.test(side)) return null
    const back = /earlier|before|ago|previous|prior/.test(side)
    const from = side === 'ago' ? 'document' : 'story'
    const count = groups.quantity === undefined ? null : quantity.valueOf(groups.quantity)
    const hedge = groups.hedge === undefined ? {} : approximation.modOf(groups.hedge, 'DATE')
    if (/^later than/.test(text)) return null
    if (count === null && from === 'story') return { type: 'DATE', value: back ? 'PAST_REF' : 'FUTURE_REF' }
    if (name === 'minute') return { type: 'TIME', value: back ? 'PAST_REF' : 'FUTURE_REF' }
    if (isOfAges(count, name)) return { type: 'DATE', value: back ? 'PAST_REF' : 'FUTURE_REF' }
    const [unitOfShift, scale] = SCALES[name] ?? [name as Unit, 1]
    const amount = count === null ? null : count * scale * (back ? -1 : 1)
    return { type: 'DATE', shift: { unit: unitOfShift, amount, from }, ...hedge }
  },
}

/** Years that no calendar counts to the year: so far away a figure is rough. */
const AGES = 3000

function isOfAges(count: number | null, unitName: string): boolean {
  return count !== null && unitName === 'year' && count >= AGES
}
