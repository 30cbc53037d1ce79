import type { SentenceRule } from '../sentence-rule.js'
import { isStarter } from '../sentence-starters.js'

/** An ellipsis with a space before it stands for words inside a sentence: `Three Days ... Four Nights`, `is . . . I`. */
const INSIDE = /(?:\s|^)(?:\.\.\.|…|\. \. \.)["'”’)]*$/
/** Four dots with spaces, the last of which ends the sentence: `a full stop . . . . Then comes`. */
const OUTCRY = /[!?] (?:\.\.\.|…|\. \. \.)["'”’)]*$/
/** The same behind a word that a stop touches, where a quotation ends with it: `go. . . ."`. */
const QUOTED = /[^\s.]\. \. \. \.["'”’]+$/
const FOUR = /\s\. \. \. \.["'”’)]*$/

/**
 * Omitted words end no sentence; only a fourth dot, or an ellipsis that touches the last word, does. Where a full stop
 * touches the last word, the spaced ellipsis behind it begins the next sentence: `was old. ⌃. . . The rule`.
 */
export const ellipsis: SentenceRule = {
  name: 'ellipsis',
  joins: ({ before, after, next }) => {
    if (/^(?:\.(?:[\s"'”’)]|$)|…)/.test(after))
      return !(/[^\s.]\.$/.test(before) && /^\. \. \. ["“]?\p{Lu}/u.test(after))
    const end = before.slice(-12)
    if (QUOTED.test(end) && isStarter(next)) return false
    if (FOUR.test(end) || (OUTCRY.test(end) && /^["“‘'(]?\p{Lu}/u.test(after))) return false
    return INSIDE.test(end) || /[[(](?:\.\.\.|…)[\])]$/.test(end)
  },
}
