import type { FoundDate } from '../found-date.js'

/** What stands between a word that blurs and the date: `some time in the`, `around`, `probably on`. */
const FRAME =
  '(?:(?:in|on|at|by|during|from|between|since|until|of|around|about) )?(?:(?:the (?:year|month|spring|summer|autumn|winter) of |the (?:year|month) )|the )?'

const ROUGH =
  /(?:^|[\s([“"–—-])(?:(?<about>[Aa]bout|[Aa]round) (?:the (?:year |month of )?)?|[Ss]ome ?time (?:in|during|around|about|on) (?:the )?(?:year |month of )?)$/
const DOUBT = new RegExp(
  `(?:^|[\\s(\\[“"–—-])(?:probably|perhaps|possibly|presumably|maybe|supposedly),? ${FRAME}$`,
  'i',
)

/** Words that take a subject behind `about`: what is told about a year is no rough date. */
const TELLING =
  /\b(?:w(?:rit(?:e|es|ing|ten)|rote)|t(?:alk(?:s|ed|ing)?|ells?|elling|old|hink(?:s|ing)?|hought)|sp(?:eak(?:s|ing)?|oke|oken)|say(?:s|ing)?|said|kn(?:ow[ns]?|ew)|ask(?:s|ed|ing)?|complain(?:s|ed|ing)?|argu(?:e[sd]?|ing)|lie[sd]?|learn(?:s|ed|t|ing)?|hear[ds]?|read(?:s|ing)?|books?|films?|novels?|stor(?:y|ies)|songs?|poems?|plays?|articles?|essays?|reports?|documentar(?:y|ies)|lectures?|facts?|information|questions?|debates?|news|knowledge|evidence|something|everything|nothing|what|how) $/i

/** A mark of doubt at a date that ends no question: `(1231?–90)`, `in 1312?, when`. */
const QUERY = /^\?(?:[),;\]/]| ?[-‐‑‒–—−/]| (?:\p{Ll}|\())/u
/** Words that open a question in brackets: `(was it 1312?)`. */
const ASKING =
  /^[^)]*\b(?:who|whose|when|why|how|what|which|where|is|are|was|were|did|does|do|has|had|could|can|will|would|should)\b/i
/** How far before a date the words that blur it are looked for, in UTF-16 code units. */
const REACH = 60

/**
 * Marks the dates that the words around them blur without being part of the mention: `about`, `around` and `some time in` make them rough,
 * `probably` and its like and a question mark at the date make them doubtful. A time of day blurs no day.
 */
export function blurDates(text: string, found: readonly FoundDate[]): FoundDate[] {
  return found.map((date, index) => {
    const { fields, shift, time } = { ...date.reading, time: date.reading.fields?.time }
    if (fields === undefined || shift !== undefined || time !== undefined) return date
    const floor = Math.max(found[index - 1]?.end ?? 0, date.start - REACH)
    const before = text.slice(floor, date.start)
    const rough = date.reading.mod === undefined && isRough(before)
    const doubtful = DOUBT.test(before) || isQueried(text, date)
    if (!rough && !doubtful) return date
    const { reading } = date
    return { ...date, reading: { ...reading, ...(rough && { mod: 'APPROX' }), ...(doubtful && { doubtful }) } }
  })
}

function isRough(before: string): boolean {
  const match = ROUGH.exec(before)
  if (match === null) return false
  return match.groups!.about === undefined || !TELLING.test(before.slice(0, match.index + 1))
}

function isQueried(text: string, { start, end }: FoundDate): boolean {
  if (/(?:^|[\s([])\?$/.test(text.slice(Math.max(0, start - 2), start))) return true
  const behind = text.slice(end, end + 3)
  if (!QUERY.test(behind)) return false
  const open = text.lastIndexOf('(', start)
  return !behind.startsWith('?)') || open < 0 || !ASKING.test(text.slice(open + 1, start))
}
