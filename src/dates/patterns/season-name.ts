import type { DatePattern } from '../date-pattern.js'
import { season } from '../words/season.js'

const CUE =
  /(?:^|\s)(?:in|by|since|until|till|during|throughout|through|of|from|to|that|this|early|late|mid|before|after|late in|early in|over|following|previous|next|last|same)[ -](?:the )?$/i

/** A season by itself: `that summer`, `in the spring`, `by winter`. Never the verb or the fall of a city. */
export const seasonName: DatePattern = {
  name: 'season-name',
  gate: season.gate,
  expression: new RegExp(`(?:(?<the>[Tt]he )(?:early |late |mid-?)?)?(?<season>${season.source})\\b`, 'd'),
  priority: -1,
  read({ groups, before, after, text }) {
    const word = groups.season!
    const isFall = /fall/i.test(word)
    if (
      /^ ?(?:of (?!(?:the|that|this|next|last) (?:same |following |next |previous )?year)\p{L}|apart|back|into|to|under|short|out|off|from|within|on\b|victim|water|line)/iu.test(
        after,
      ) &&
      !/^ (?:to|on|under|within|into|from)/.test(isFall ? 'x' : after)
    )
      return null
    if (/^ \p{Lu}/u.test(after) || (/^[A-Z]/.test(word) && /\p{Lu}\p{Ll}+ $/u.test(before))) return null
    const cued = CUE.test(before) || groups.the !== undefined
    if (
      isFall &&
      !(
        /^the /i.test(text) ||
        /(?:in|that|this|by|during|of|next|last|following|same) (?:early |late )?(?:the )?$/.test(before)
      )
    )
      return null
    if (
      isFall &&
      /\b(?:after|before|since|until|to|from|with|by|following) $/i.test(before) &&
      groups.the !== undefined &&
      !/^[.,;]/.test(after)
    )
      return null
    if (!cued && !/^[A-Z]/.test(word)) {
      if (!/^(?: (?:offensive|campaign|came|of)|[.,;])/.test(after)) return null
    }
    if (/\b(?:a|an|hot|natural|mineral|water|main|each|every) $/.test(before)) return null
    const part = /(early|late|mid)/.exec(text)?.[1]
    return {
      type: 'DATE',
      fields: { season: season.valueOf(word) },
      ...(part && { mod: part === 'early' ? 'START' : part === 'late' ? 'END' : 'MID' }),
    }
  },
}
