import { alternationOf } from '../../english/alternation-of.js'
import { ZONE_CODES } from '../../english/dates/time-zones.js'
import type { DatePattern } from '../date-pattern.js'

const ZONE = alternationOf(ZONE_CODES)

const CUE = /\b(?:at|by|until|till|from|to|about|around|before|after|since|between|and|,) ?$/i

/** Behind a figure of a year that something had: `at 1914 prices`. */
const OF_YEAR =
  /^ (?:prices?|levels?|rates?|values?|standards?|costs?|dollars|pounds|francs|m|km|ft|feet|met(?:er|re)s|yards|miles|rpm|hp|\p{Lu})/u

/** A time of the clock: `11:30 a.m.`, `5 pm`, `16:15 UTC`, `05:30hrs`, `0600 hours`. Never a verse or a score. */
export const clock: DatePattern = {
  name: 'clock',
  gate: /\bat \d{4}\b|\d ?(?:[ap]\.? ?m\b|:\d\d|h(?:ou)?rs)|\d{4} hours|o['’]clock|\d\.\d\d ?[ap]/i,
  expression: new RegExp(
    `(?<military>(?:[01]\\d|2[0-3])[0-5]\\d)(?:(?<hours> ?hours| ?hrs)\\b|(?![\\d-]|[.,:/–]\\d))|(?<hour>[01]?\\d|2[0-4])(?:[:.](?<minute>[0-5]\\d)(?::[0-5]\\d)?)?(?: ?(?<half>[AaPp])(?:\\.[Mm]\\.|\\.?[Mm]\\b\\.?)|(?<oclock> o['’]clock)| ?(?<hrs>hrs|hours)\\b|(?= ?${ZONE}\\b)|(?<bare>))(?: (?<part>in the (?:morning|afternoon|evening)|at night))?(?: ?(?:\\((?:GMT|UTC) ?[+-]\\d{1,2}\\)|(?<zone>${ZONE})\\b))?`,
    'd',
  ),
  priority: 1,
  read({ groups, before, after, text }) {
    if (/[\d:.$£€/–-]$/.test(before)) return null
    if (groups.military !== undefined) {
      if (groups.hours === undefined && (!/\bat $/i.test(before) || OF_YEAR.test(after))) return null
      if (!groups.military.startsWith('0') && !CUE.test(before)) return null
      return { type: 'TIME', fields: { time: `T${groups.military.slice(0, 2)}:${groups.military.slice(2)}` } }
    }
    const { minute, half, oclock, hrs, zone } = groups
    if (minute === undefined && half === undefined && oclock === undefined) return null
    if (/\.\d/.test(text) && half === undefined) return null
    if (half === undefined && oclock === undefined && hrs === undefined && zone === undefined) {
      if (!CUE.test(before) || /^[–:-]/.test(after)) return null
    }
    if (half === undefined && hrs === 'hours' && minute === undefined) return null
    let hour = Number(groups.hour)
    if (/^p/i.test(half ?? '') && hour < 12) hour += 12
    if (/^a/i.test(half ?? '') && hour === 12) hour = 0
    if (/afternoon|evening|night/.test(groups.part ?? '') && hour < 12) hour += 12
    const utc = /^(?:UTC|GMT|Z)$/.test(zone ?? '') ? 'Z' : ''
    return { type: 'TIME', fields: { time: `T${String(hour).padStart(2, '0')}:${minute ?? '00'}${utc}` } }
  },
}
