import type { DatePattern } from '../date-pattern.js'
import { season } from '../words/season.js'

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
    if (/\p{Lu}/u.test(word[0]!) && /(?:Arab|Prague|Mr|Miss|Mrs|Donna|Dr)\.? $/.test(before)) return null
    if (/fall/i.test(word) && !isAutumn(text, before, after)) return null
    const part = /(early|late|mid)/.exec(text)?.[1]
    return { type: 'DATE', fields: { season: season.valueOf(word) }, ...(part && { mod: MODS[part]! }) }
  },
}

const MODS: Readonly<Record<string, 'START' | 'END' | 'MID'>> = { early: 'START', late: 'END', mid: 'MID' }

/** `fall` is a season where it stands as one: `in the fall`, `that fall`, `the fall campaign`; never the fall of a city, nor the verb. */
function isAutumn(text: string, before: string, after: string): boolean {
  if (/^ (?:offensive|campaign|term|semester|elections?|season)\b/.test(after)) return true
  if (!/^(?:[.,;:)]|$| (?:and|when|as|he|she|they|the|it|after|before|or|with)\b)/.test(after)) return false
  if (/^the /i.test(text))
    return /(?:\b(?:in|by|during|until|through|that|late in|early in|over|throughout) |^)$/i.test(before)
  return /\b(?:in|that|this|by|last|next|each|early|late|spring and|summer and|since|until) $/i.test(before)
}
