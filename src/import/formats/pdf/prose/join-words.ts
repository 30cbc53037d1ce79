import type { WordCounts } from './count-words.js'

/** How the end of a line goes on in the next one: so many letters fall away, and a blank is set or not. */
export interface Joint {
  readonly drop: 0 | 1
  readonly blank: boolean
}

const PARTED: Joint = { drop: 0, blank: true }
const KEPT: Joint = { drop: 0, blank: false }
const MENDED: Joint = { drop: 1, blank: false }

/**
 * Says how two lines are joined: `coun-` and `cil` become `council`; the hyphen stays where the document has the word with it elsewhere,
 * before a capital, and between figures.
 */
export function joinWords(before: string, after: string, words: WordCounts): Joint {
  if (before.endsWith('\u00AD')) return MENDED
  const [, left, hyphen] = /([\p{L}\p{M}]+)([-‐])$/u.exec(before) ?? []
  const right = /^[\p{L}\p{M}]+/u.exec(after)?.[0]
  if (left !== undefined && hyphen !== undefined && right !== undefined) {
    if (!/^\p{Ll}/u.test(right)) return KEPT
    return isCompound(left, right, words) ? KEPT : MENDED
  }
  if (/\d[-–‐]$/.test(before) && /^\d/.test(after)) return KEPT
  if (/\S[—–]$/.test(before)) return KEPT
  if (/(?:https?:\/\/|www\.)\S*[/._=?&%-]$/.test(before)) return KEPT
  return PARTED
}

function isCompound(left: string, right: string, words: WordCounts): boolean {
  const hyphened = words.countOf(`${left}-${right}`)
  const joined = words.countOf(left + right)
  if (hyphened !== joined) return hyphened > joined
  // Neither is found: both halves are words of this document more than once, and long enough to be no syllables.
  return hyphened === 0 && left.length > 2 && right.length > 2 && words.countOf(left) > 1 && words.countOf(right) > 1
}
