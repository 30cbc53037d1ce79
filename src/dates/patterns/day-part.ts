import type { DatePattern } from '../date-pattern.js'
import { partOfDay } from '../words/part-of-day.js'

const CUE =
  /\b(?:at|by|before|after|until|till|since|around|about|during|in the|in|most|a|towards?|all|from|to|early|late|mid-?)[ -]$/i

/** A part of the day that the story is at: `that afternoon`, `the next morning`, `at night`, `tonight`, `by dawn`. */
export const dayPart: DatePattern = {
  name: 'day-part',
  gate: partOfDay.gate,
  expression: new RegExp(
    `(?:(?<step>(?:[Tt]he |[Tt]hat |[Tt]his )?(?:same|next|following|previous|preceding)|[Tt]hat(?: very)?|[Tt]his|[Tt]he|[Ll]ast|[Oo]ne|[Yy]esterday|[Tt]omorrow)(?: early| late)? )?(?<part>${partOfDay.source})\\b|(?<tonight>[Tt]onight)`,
    'd',
  ),
  priority: -1,
  read({ groups, before, after }) {
    if (groups.tonight !== undefined) {
      return { type: 'TIME', shift: { unit: 'day', amount: 0, from: 'document' }, fields: { time: 'TNI' } }
    }
    const word = groups.part!
    const time = partOfDay.valueOf(word)
    const step = groups.step?.toLowerCase() ?? ''
    if (/^s\b|^ (?:star|sun|prayer|gown|club|school)\b/.test(after) || /['’]$/.test(before)) return null
    if (step === '') {
      const noun = /night|time$/.test(word) && /^[- ]\p{Ll}/u.test(after)
      if (!CUE.test(before) && !noun) return null
      return isAnyNight(word, before, after)
        ? { type: 'TIME', value: `XXXX-XX-XX${time}` }
        : { type: 'TIME', fields: { time } }
    }
    if (step === 'the' || step === 'one') return { type: 'TIME', fields: { time } }
    const amount = /next|following|tomorrow/.test(step) ? 1 : /previous|preceding|last|yesterday/.test(step) ? -1 : 0
    const from = /yesterday|tomorrow|last/.test(step) ? 'document' : /this/.test(step) ? 'mode' : 'story'
    return { type: 'TIME', shift: { unit: 'day', amount, from }, fields: { time } }
  },
}

/** `at night`, `night attacks`, `in daytime`: no day is meant. */
function isAnyNight(word: string, before: string, after: string): boolean {
  return (
    /^(?:night|night-?time|daytime)$/.test(word) &&
    (/\b(?:at|in|by|during|most) $/.test(before) || /^[- ]\p{Ll}/u.test(after))
  )
}
