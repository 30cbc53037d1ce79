import type { DatePattern } from '../date-pattern.js'
import { durationValue } from '../words/duration-value.js'

const LASTING = /\b(?:for|within|in|after|took|lasted|only|just) $/i

/** A length without a number: `for months`, `within days`, `the following weeks`, `recent years`, `month-long`, `decades of war`. */
export const durationVague: DatePattern = {
  name: 'duration-vague',
  gate: /minutes|hours|days|nights|weeks|months|years|decades|centuries|-long/i,
  expression:
    /(?<long>(?:hour|day|night|week|month|year|decade|century)s?)-long|(?:(?<frame>(?:[Tt]he |[Tt]hese |[Tt]hose |)?(?:[Ff]ollowing|[Pp]revious|[Pp]receding|[Ii]ntervening|[Cc]oming|[Rr]ecent|[Nn]ext|[Ll]ast|[Pp]ast|[Ee]nsuing|[Ss]ubsequent|[Ff]inal|[Ee]arly|[Ll]ater|[Ff]irst|[Rr]emaining|[Oo]pening|[Cc]losing|[Ee]arlier|[Ii]nterwar|[Ww]ar)|[Tt]he) )?(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)\b(?!['’])/d,
  priority: -2,
  read({ groups, before, after }) {
    if (groups.long !== undefined)
      return { type: 'DURATION', value: durationValue(groups.long.endsWith('s') ? null : 1, groups.long) }
    const frame = groups.frame?.toLowerCase()
    const value = durationValue(null, groups.unit!)
    if (/\b(?:his|her|their|its|our|school|college|teenage|working|old|golden|dark) $/.test(before)) return null
    // `the minutes of the council` are written down.
    if (
      groups.unit === 'minutes' &&
      (frame === undefined ? !LASTING.test(before) : /^(?:the|\w*er|recent)$/.test(frame))
    )
      return null
    if (frame === 'the') {
      return /^ (?:of|following|leading|since|between|that|to come)\b/.test(after) ? { type: 'DURATION', value } : null
    }
    if (frame !== undefined) return { type: 'DURATION', value }
    return /\b(?:for|within|in|over|after|of|took|lasted|taken|many|through|throughout|during|just|only|until|spent|but|and) $/i.test(
      before,
    )
      ? { type: 'DURATION', value }
      : null
  },
}
