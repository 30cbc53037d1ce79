import type { FoundDate } from '../found-date.js'
import type { Unit } from '../reading.js'
import { quantity } from '../words/quantity.js'
import { unit } from '../words/unit.js'

const STEP = new RegExp(
  `(?:^|[\\s(“"‘—–])((?:(?<quantity>${quantity.source})[ -](?<unit>days?|weeks?|fortnights?|months?|years?|decades?)|[Tt]he (?<one>day|week|month|year)) (?<side>before|after|following|preceding|prior to)|[Oo]n the (?<eve>eve|morrow) of) (?:the )?$`,
  'i',
)

const SCALES: Readonly<Record<string, readonly [Unit, number]>> = { fortnight: ['week', 2], decade: ['year', 10] }
/** How far before a date its step is looked for, in UTF-16 code units. */
const REACH = 50

/**
 * Takes a step from a date into its mention: `two days after` `4 May 1812`, `the day before` `3 June`, `the eve of` `4 May`. What
 * counts in days starts from a day, what counts in months from a month or a day.
 */
export function countFromDates(text: string, found: readonly FoundDate[]): FoundDate[] {
  const counted: FoundDate[] = []
  for (const date of found) {
    const step = stepBefore(text, date)
    if (step === null) {
      counted.push(date)
      continue
    }
    while (counted.length > 0 && counted.at(-1)!.end > step.start) counted.pop()
    const span = { start: step.start, end: date.end }
    const reading = { type: 'DATE' as const, shift: step.shift, base: date.reading.fields! }
    counted.push({ ...date, ...span, match: span, rule: 'count-from-date', reading })
  }
  return counted
}

function stepBefore(text: string, { start, reading }: FoundDate) {
  const { fields, shift, value, either } = reading
  if (
    fields === undefined ||
    either !== undefined ||
    shift !== undefined ||
    value !== undefined ||
    fields.time !== undefined
  )
    return null
  const before = text.slice(Math.max(0, start - REACH), start)
  const match = STEP.exec(before)
  if (match === null) return null
  const { quantity: many, unit: units, one, side, eve } = match.groups!
  const count = many === undefined ? 1 : quantity.valueOf(many)
  if (count === null) return null
  const name = eve === undefined ? unit.of(units ?? one!).unit : 'day'
  const [counts, scale] = SCALES[name] ?? [name as Unit, 1]
  const isFine =
    fields.day !== undefined ||
    (counts === 'month' ? fields.month !== undefined : counts === 'year' && fields.year !== undefined)
  if (!isFine) return null
  const back = eve === undefined ? /before|preceding|prior/i.test(side!) : /eve/i.test(eve)
  const lead = eve === undefined ? 0 : 3
  return {
    start: start - before.length + match.index + match[0].indexOf(match[1]!) + lead,
    shift: { unit: counts, amount: count * scale * (back ? -1 : 1), from: 'story' as const },
  }
}
