import type { DatePattern } from '../date-pattern.js'
import { isInName } from '../words/is-in-name.js'
import { readPart } from '../words/read-part.js'
import { season } from '../words/season.js'

/** A capital directly before a season, and the words that may have one there at the start of a sentence. */
const BEHIND_NAME = /\p{Lu}\p{Ll}*\.? $/u
const CUED =
  /(?:^|[^\p{L}])(?:In|By|During|Until|Till|Since|From|Through|Throughout|Before|After|Around|Over|Every|Each|Last|Next|That|This|Early|Late|Mid|The|And|One|A|His|Her|Their|Its) $/u

/** A season by itself: `that summer`, `in the spring`, `by winter`. Never `natural springs` or the fall of a city. */
export const seasonName: DatePattern = {
  name: 'season-name',
  gate: season.gate,
  expression: new RegExp(`(?:(?<the>[Tt]he )(?:early |late |mid-?)?)?(?<season>${season.source})\\b`, 'd'),
  priority: -1,
  read({ groups, before, after, text }) {
    const word = groups.season!
    if (/^-\p{Ll}|^ (?:water|mattress|roll|onion|up\b|from)/u.test(after) && !/^-time/.test(after)) return null
    if (/\b(?:hot|natural|mineral|every|each|main) $/.test(before)) return null
    if (/\p{Lu}/u.test(word[0]!) && isNamed(groups.the, before, after)) return null
    if (/fall/i.test(word) && !isAutumn(text, before, after)) return null
    return { type: 'DATE', fields: { season: season.valueOf(word) }, ...readPart(text) }
  },
}

/** A season with a capital in a name: `the Winter Palace`, `British Summer Time`, `the Prague Spring`, `Mr. Summer`. */
function isNamed(the: string | undefined, before: string, after: string): boolean {
  if (/^ of (?!the\b)\p{Lu}/u.test(after)) return true
  if (the === undefined && BEHIND_NAME.test(before) && !CUED.test(before)) return true
  return isInName(the === undefined ? before : 'the ', after)
}

/** `fall` is a season where it stands as one: `in the fall`, `that fall`, `the fall campaign`; never the fall of a city, nor the verb. */
function isAutumn(text: string, before: string, after: string): boolean {
  if (/^ (?:offensive|campaign|term|semester|elections?|season)\b/.test(after)) return true
  if (!/^(?:[.,;:)]|$| (?:and|when|as|he|she|they|the|it|after|before|or|with)\b)/.test(after)) return false
  if (/^the /i.test(text))
    return /(?:\b(?:in|by|during|until|through|that|late in|early in|over|throughout) |^)$/i.test(before)
  return /\b(?:in|that|this|by|last|next|each|early|late|spring and|summer and|since|until) $/i.test(before)
}
