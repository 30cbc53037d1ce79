import type { DatePattern } from '../date-pattern.js'

const NUMBERS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  last: 4,
  latter: 2,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
}

/** Quarters and halves: `the fourth quarter of 2005`, `Q3 2009`, `third-quarter`, `the first half of 1942`. */
export const quarter: DatePattern = {
  name: 'quarter',
  gate: /quarter|half|Q[1-4]/i,
  expression:
    /(?:[Tt]he )?(?<number>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|[Ll]ast|[Ll]atter|[1-4](?:st|nd|rd|th))[ -](?<part>quarter|half)\b(?: (?:of |in )?(?:the year )?(?<year>[12]\d{3})\b)?|Q(?<q>[1-4])(?: (?:of )?(?<qYear>[12]\d{3})\b)?/d,
  priority: 1,
  read({ groups, after, before, text }) {
    if (/last quarter$/i.test(text) && !/^ of\b/.test(after)) {
      return { type: 'DATE', shift: { unit: 'quarter', amount: -1, from: 'mode' } }
    }
    const year = groups.year ?? groups.qYear
    const number = groups.q === undefined ? NUMBERS[groups.number!.toLowerCase()]! : Number(groups.q)
    const half = groups.part === 'half'
    const bound =
      year !== undefined ||
      /^ of (?:(?:the|that|this) (?:same |following |next |previous |last |fiscal |financial |current |[a-z]{2,12}[- ])?(?:year|month|decade|century)|last|next|the \d|\d)/.test(
        after,
      )
    if (half && (!bound || (number > 2 && !/final|last/i.test(groups.number!)))) return null
    if (
      !half &&
      !bound &&
      !/^(?:[.,;]|$| (?:results|profit|loss|revenue|earnings|sales|report|and|as|to|compared|was|were))/.test(after)
    )
      return null
    if (!half && /\b(?:a|one|three) $/.test(before)) return null
    const part = half ? { half: Math.min(number, 2) } : { quarter: number }
    const fields = { ...part, ...(year && { year: Number(year) }) }
    return { type: 'DATE', fields, ...(year === undefined && half && { needs: 'part' as const }) }
  },
}
