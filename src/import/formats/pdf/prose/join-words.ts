import type { WordCounts } from './count-words.js'

/** How the end of a line goes on in the next one: so many letters fall away, and a blank is set or not. */
export interface Joint {
  readonly drop: 0 | 1
  readonly blank: boolean
}

/** A word, or an address, is at most so long. */
const LONGEST = 200

const PARTED: Joint = { drop: 0, blank: true }
const KEPT: Joint = { drop: 0, blank: false }
const MENDED: Joint = { drop: 1, blank: false }

/**
 * Says how two lines are joined: `coun-` and `cil` become `council`; the hyphen stays where the document has the word with it elsewhere,
 * before a capital, and between figures.
 */
export function joinWords(before: string, after: string, words: WordCounts): Joint {
  if (before.endsWith('\u00AD')) return MENDED
  const last = before.slice(-LONGEST).split(/\s/).at(-1)!
  const left = /[-‐]$/.test(last)
    ? last
        .slice(0, -1)
        .split(/[^\p{L}\p{M}]/u)
        .at(-1)
    : undefined
  const right = /^[\p{L}\p{M}]+/u.exec(after)?.[0]
  if (left !== undefined && left !== '' && right !== undefined) {
    if (!/^\p{Ll}/u.test(right)) return KEPT
    return isCompound(left, right, words) ? KEPT : MENDED
  }
  if (/\d[-–‐]$/.test(last) && /^\d/.test(after)) return KEPT
  if (/\S[—–]$/.test(last)) return KEPT
  if (/^[(<]?(?:https?:\/\/|www\.)/.test(last) && /[/._=?&%-]$/.test(last)) return KEPT
  return PARTED
}

function isCompound(left: string, right: string, words: WordCounts): boolean {
  const hyphened = words.countOf(`${left}-${right}`)
  const joined = words.countOf(left + right)
  if (hyphened !== joined) return hyphened > joined
  // Neither is found: both halves are words of this document more than once, and long enough to be no syllables.
  return hyphened === 0 && left.length > 2 && right.length > 2 && words.countOf(left) > 1 && words.countOf(right) > 1
}
