import type { DatePattern } from '../date-pattern.js'
import { isCount } from '../words/is-count.js'
import { isNamed } from '../words/is-named.js'

const CUE =
  /(?:^|[\s(“"‘'–—-])(?:in|by|of|since|until|till|til|to|from|during|through|throughout|before|after|between|and|or|early|late|mid|circa|c\.|ca\.|around|about|spring|summer|autumn|fall|winter|year|years|fiscal|prior to|as|late as|early as|election|elections|for|on|at|the|his|her|their|its|a|that|end|beginning|start|middle|half|quarter|born|b\.|d\.|died|est\.|founded|established|not|only|then|than|vs\.?|into|within|towards?|past|over|when)[ -]?$/i
const AMOUNT =
  /(?:\b(?:over|some|about|nearly|almost|approximately|roughly|least|most|than|only|another|up to|exactly|fewer|additional|around|estimated|total of|force of|army of|garrison of|fleet of|group of|number of|population of|loss of|reward of|cost of) |[$£€¥]|US\$|Rs\.? ?)$/i

const EVENT =
  /^ (?:Olympic|Summer|Winter|Games|World|Championship|Election|Presidential|General|Revolution|Constitution|Treaty|Act|Agreement|Nobel|Prize)/

/** Digits or letters that a number is part of: `1,1945`, `T-1945`. */
const GLUED = /[\d$£€¥#][,.]?$|\p{L}[-–/]$|[/:]$/u
const JOINED = /(?:\d[–—-]|mid-|early-|late-|pre-|post-)$/
const RANGE = /^ ?[-‐‑‒–—−×x] ?\d/
const ASKED = /\b(?:in|since|by|until|from|to) $/i
const OPENED = /(?:^|[(“"[]|[,;:–—] ?)$/
const CLOSED =
  /^(?:[.,;:)\]”"!?]|$|[–—-]| ?[–—] | (?:to|until|when|and|as|that|the|by|with|was|were|had|which|but|after|before|saw|brought|marked|became|is|witnessed|began)\b|['’]s )/
const ATTRIBUTED = /^ \p{Ll}{0,20}[^s\P{Ll}] (?:with|of|in|by|to|between|that|which|on)\b/u

/**
 * A year by itself: four digits from 1000 to 2099, on evidence. Either a word that asks for a date stands before it (`in
 * 1961`, `the 1917 revolution`), or it stands where a count cannot (`(1961)`, `1961,`). Never a count, a measure, or a
 * number that names something: `1500 men`, `page 1200`, `Boeing 1900`.
 */
export const year: DatePattern = {
  name: 'year',
  gate: /\b(?:1\d|20)\d\d/,
  expression: /(?<named>[Tt]he year )?(?<year>1\d{3}|20\d{2})\b(?![,.]\d|s\b|[-–]\d{3}-|%|°|[/:]\d)/d,
  priority: -2,
  read({ groups, before, after }) {
    const value = Number(groups.year)
    const reading = { type: 'DATE' as const, fields: { year: value } }
    if (groups.named !== undefined) return reading
    if ((GLUED.test(before) && !JOINED.test(before)) || isNamed(before) || RANGE.test(after)) return null
    const asked = ASKED.test(before)
    if (isCount(after) && !(asked && value >= 1600 && value % 100 !== 0)) return null
    if (AMOUNT.test(before) && !/^[,.;:)]|^$/.test(after)) return null
    const dated = CUE.test(before) || OPENED.test(before) || CLOSED.test(after)
    return dated || isYearOfNoun(value, before, after) ? reading : null
  },
}

/** `a secret 1902 pact with`, `the London 2012 Olympics`: a year before the noun that it dates. */
function isYearOfNoun(value: number, before: string, after: string): boolean {
  if (value < 1500) return false
  return /(?:^|[^\p{L}])\p{Ll}{1,20} $/u.test(before) ? ATTRIBUTED.test(after) : EVENT.test(after)
}
