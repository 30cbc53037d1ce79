import type { FoundDate } from '../found-date.js'
import type { Fields, Reading } from '../reading.js'

/** Joins neighbours that are parts of one expression: `the morning of` + `2 June 1946`, `May` + `of the same year`. */
export function joinParts(text: string, found: readonly FoundDate[]): FoundDate[] {
  const joined: FoundDate[] = []
  for (const date of found) {
    const last = joined.at(-1)
    const reading = last && joinReadings(last.reading, date.reading, text.slice(last.end, date.start))
    if (last === undefined || !reading) {
      joined.push(date)
      continue
    }
    const rule =
      last.reading.needs === 'part' || last.rule === 'day-part' || last.rule === 'clock' ? date.rule : last.rule
    const span = { start: last.start, end: date.end }
    joined[joined.length - 1] = { ...last, ...span, match: span, rule, reading }
  }
  return joined
}

function joinReadings(a: Reading, b: Reading, gap: string): Reading | null {
  if (a.value !== undefined || b.value !== undefined || b.mod !== undefined) return null
  if (a.needs === 'ancient' || b.needs === 'ancient') return null
  const fields = a.fields ?? {}
  const others = b.fields ?? {}
  if (!joins(fields, a, others, b, gap)) return null
  const { needs: _, ...second } = b
  const { needs: __, ...first } = a
  return {
    ...first,
    ...second,
    type: fields.time !== undefined || others.time !== undefined ? 'TIME' : 'DATE',
    fields: { ...others, ...fields, ...(others.time && fields.time === undefined && { time: others.time }) },
    ...(a.mod && { mod: a.mod }),
  }
}

/** Whether `first` and what `gap` parts it from are one expression: a time of a day, a weekday of a date, a month of a year. */
function joins(a: Fields, first: Reading, b: Fields, second: Reading, gap: string): boolean {
  if (a.time !== undefined && first.shift === undefined && a.weekday === undefined && !hasDay(a, first)) {
    if (b.time !== undefined) return false
    const day = hasDay(b, second)
    if (gap === ' of ' || gap === ' of the ') return day || b.month !== undefined || second.shift !== undefined
    return a.time.length > 3 && (day || b.weekday !== undefined) && /^,? $/.test(gap)
  }
  if (a.weekday !== undefined && first.shift === undefined && a.day === undefined && b.time === undefined) {
    return b.day !== undefined && /^,? (?:the )?$/.test(gap)
  }
  if (b.time !== undefined && second.shift === undefined && b.day === undefined) {
    return b.time.length > 3 && hasDay(a, first) && a.time === undefined && /^,? $/.test(gap)
  }
  return isPartOfYear(a, first) && joinsYear(a, b, second, gap)
}

function hasDay({ day, feast }: Fields, { shift, direction }: Reading): boolean {
  return day !== undefined || feast !== undefined || (shift?.unit === 'day' && direction === undefined)
}

/** A day, a month or another part of a year that does not say which year. */
function isPartOfYear({ year, shortYear, decade, century, ...parts }: Fields, { shift }: Reading): boolean {
  if (year !== undefined || shortYear !== undefined || decade !== undefined || century !== undefined) return false
  const { month, season, quarter, half, day } = parts
  return shift === undefined && [month, season, quarter, half, day].some((part) => part !== undefined)
}

/** `May` + `of the same year`, `the 5th` + `of that month`, `the first half` + `of 1942`. */
function joinsYear(a: Fields, b: Fields, { shift, direction }: Reading, gap: string): boolean {
  if (shift?.unit === 'year' && direction === undefined && b.month === undefined) return /^(?:,? of|,)? $/.test(gap)
  if (shift?.unit === 'month' && a.month === undefined && a.day !== undefined) return gap === ' of '
  const named = a.month !== undefined || a.season !== undefined || a.day !== undefined
  return !named && b.year !== undefined && b.month === undefined && gap === ' of '
}
