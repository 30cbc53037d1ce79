import type { DatePattern } from '../date-pattern.js'
import { era } from '../words/era.js'
import { isCount } from '../words/is-count.js'
import { isNamed } from '../words/is-named.js'
import { readYear } from '../words/read-year.js'

/** Years that a stroke joins. */
const LONGEST = 100

const WORDED = /^(?:[Ff]rom|[Bb]etween|[Bb]oth)/

/**
 * Two years of a range, each a mention: `1914–18`, `from 1939 to 1945`, `between 1763 and 1775`, `490–479 BC`,
 * `1939/40`, `9 BC to AD 14`. A second year of two digits takes its century from the first.
 */
export const yearRange: DatePattern = {
  name: 'year-range',
  gate: /\d{2}/,
  expression: new RegExp(
    `(?<cue>[Ff]rom |[Bb]etween |[Bb]oth )?(?:the years? )?(?:(?:c\\.|ca\\.) ?)?(?<first>(?<from>\\d{1,4})(?: ?(?<mark>${era.source}))?)(?: ?(?<dash>[-‐‑‒–—−/×]|--|x(?= |\\d{4})) ?| (?:to|until|till|through|and|or|up to) )(?:the year )?(?:(?:c\\.|ca\\.) ?)?(?<second>(?<to>\\d{1,4})\\b(?![,.:]\\d|[-–/]\\d|%|°|['’]?s\\b)(?: ?(?<era>${era.source}))?)`,
    'd',
  ),
  priority: 1,
  read({ groups, before, after, text }) {
    if (/[\d$£€¥#][,.:/-]?$|\p{L}[-–/]$|\d ?[–-] ?$/u.test(before) || isCount(after) || isNamed(before)) return null
    const mark = groups.era
    const first = groups.from!
    const second = groups.to!
    const worded = WORDED.test(text)
    if (mark !== undefined || groups.mark !== undefined) {
      // `431/0 BC` is one year of a calendar that began in summer.
      const short = groups.dash === '/' && mark !== undefined && second.length < first.length
      const whole = short ? lower(first, second) : second
      const range = readPair(first, groups.mark ?? mark, whole, mark)
      return first.length >= 2 || groups.mark !== undefined || worded ? range : null
    }
    const from = Number(first)
    if (first.length === 3 && second.length === 3) {
      if (!worded && !(groups.dash !== undefined && /(?:[(,] ?|\b(?:in|from|of|circa|c\.|ca\.) ?)$/.test(before)))
        return null
      return readPair(first, undefined, second, undefined).map((reading) => ({ ...reading, needs: 'ancient' as const }))
    }
    if (first.length !== 4 || from < 1000 || from > 2099) return null
    if (groups.dash === undefined && !worded && second.length < 4) return null
    const to = second.length > 2 ? Number(second) : upper(from, second)
    if (second.length === 3 || to < 1000 || to > 2099) return null
    if (second.length === 1 && (groups.dash === undefined || to <= from)) return null
    if (second.length === 2 && to <= from)
      return to === from - 99 ? readPair(first, undefined, String(to + 100), undefined) : null
    if (/[-‐‑–]/.test(groups.dash ?? '') && to < from) return null
    // A number of a file and its year: `S 1209/2014`.
    if (groups.dash === '/' && second.length === 4 && (to <= from || to - from > LONGEST)) return null
    return readPair(first, undefined, String(to), undefined)
  },
}

/** The year up to which a shorter second figure counts: `1688/9`, `1340–52`. */
function upper(from: number, second: string): number {
  const base = 10 ** second.length
  return Math.floor(from / base) * base + Number(second)
}

/** The same in years BC, which count down: 430 of `431/0`. */
function lower(first: string, second: string): string {
  const base = 10 ** second.length
  const same = Math.floor(Number(first) / base) * base + Number(second)
  return String(same < Number(first) ? same : same - base)
}

function readPair(first: string, firstMark: string | undefined, second: string, secondMark: string | undefined) {
  return [
    { type: 'DATE' as const, fields: readYear(first, firstMark), at: 'first' },
    { type: 'DATE' as const, fields: readYear(second, secondMark), at: 'second' },
  ]
}
