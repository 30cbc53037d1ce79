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

function joins(a: Fields, first: Reading, b: Fields, second: Reading, gap: string): boolean {
  const bDay =
    b.day !== undefined || b.feast !== undefined || (second.shift?.unit === 'day' && second.direction === undefined)
  const aDay =
    a.day !== undefined || a.feast !== undefined || (first.shift?.unit === 'day' && first.direction === undefined)
  if (a.time !== undefined && first.shift === undefined && a.weekday === undefined && !aDay) {
    if (b.time !== undefined) return false
    if (gap === ' of ' || gap === ' of the ') return bDay || b.month !== undefined || second.shift !== undefined
    return a.time.length > 3 && (bDay || b.weekday !== undefined) && /^,? $/.test(gap)
  }
  if (a.weekday !== undefined && first.shift === undefined && a.day === undefined && b.time === undefined) {
    return b.day !== undefined && /^(?:,? (?:the )?|,? )$/.test(gap)
  }
  if (b.time !== undefined && second.shift === undefined && b.day === undefined) {
    return b.time.length > 3 && aDay && a.time === undefined && /^,? $/.test(gap)
  }
  const yearFree =
    a.year === undefined &&
    a.shortYear === undefined &&
    first.shift === undefined &&
    a.decade === undefined &&
    a.century === undefined
  if (
    !yearFree ||
    (a.month === undefined &&
      a.season === undefined &&
      a.quarter === undefined &&
      a.half === undefined &&
      a.day === undefined)
  )
    return false
  if (second.shift?.unit === 'year' && second.direction === undefined && b.month === undefined)
    return /^(?:,? of|,)? $/.test(gap)
  if (second.shift?.unit === 'month' && a.month === undefined && a.day !== undefined) return gap === ' of '
  if (
    a.month === undefined &&
    a.season === undefined &&
    a.day === undefined &&
    b.year !== undefined &&
    b.month === undefined
  )
    return gap === ' of '
  return false
}
