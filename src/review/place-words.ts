import type { Span } from '../model/span.js'

/** Words of the source and where they stand. */
export interface Placed extends Span {
  readonly text: string
}

/** Words as a person names them: by themselves, by offsets, or by both. */
export interface Named {
  readonly text?: string | undefined
  readonly start?: number | undefined
  readonly end?: number | undefined
}

/** Where words are looked for. */
export interface Where {
  /** The text of the source. */
  readonly source: string
  /** The sentence. */
  readonly home: Span
  /** Offset of the trigger: of several places the nearest counts. */
  readonly near: number
  /** Look before the sentence too, for what a story said earlier. */
  readonly before?: boolean
  /** How far the event has moved since somebody named offsets. */
  readonly shift?: number
}

/**
 * Finds the words that a person names: at their offsets, where they have to stand, or else in the sentence, as whole words,
 * nearest to the trigger. What is wrong is a message.
 */
export function placeWords(named: Named, where: Where): Placed | string {
  const { text, start, end } = named
  const { source, home, near, before = false, shift = 0 } = where
  if (start !== undefined) {
    const to = end ?? start + (text?.length ?? 0)
    const moved = placeAt(text, start + shift, to + shift, where)
    // What stands before whatever was edited has not moved along.
    const stayed = typeof moved === 'string' && shift !== 0 ? placeAt(text, start, to, where) : moved
    return typeof stayed === 'string' ? moved : stayed
  }
  if (end !== undefined) return 'Unexpected end without a start, expected both'
  if (text === undefined) return 'Unexpected gap, expected words of the source'
  const inside = [...occurrences(source, text, home.start, home.end)]
  const last = home.start - text.length
  const at = nearest(inside, near) ?? (before && last >= 0 ? source.lastIndexOf(text, last) : -1)
  if (at >= 0) return { text, start: at, end: at + text.length }
  return `Unexpected ${quoted(text)}, expected words ${before ? 'of the source up to this sentence' : 'of this sentence'}`
}

function placeAt(text: string | undefined, start: number, end: number, where: Where): Placed | string {
  const { source, home, before = false } = where
  if (end <= start || start < 0 || end > source.length)
    return `Unexpected span ${start}–${end}, expected one of the source`
  const isHere = before || (start >= home.start && end <= home.end)
  if (!isHere) return `Unexpected words at ${start}–${end}, expected them in the sentence at ${home.start}–${home.end}`
  const slice = source.slice(start, end)
  if (text === undefined || text === slice) return { text: slice, start, end }
  return `Unexpected ${quoted(text)}, expected ${quoted(slice)} as in the source at ${start}–${end}`
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text)
}

/** The offsets at which a text stands as whole words; in scripts without spaces, wherever it stands. */
function* occurrences(source: string, text: string, from: number, to: number): Iterable<number> {
  for (let at = source.indexOf(text, from); at >= 0 && at + text.length <= to; at = source.indexOf(text, at + 1)) {
    if (!splitsWord(source, at) && !splitsWord(source, at + text.length)) yield at
  }
}

const LETTERS = /^[\p{Alphabetic}\p{M}\p{N}]{2}$/u
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

function splitsWord(source: string, at: number): boolean {
  const around = source.slice(Math.max(0, at - 1), at + 1)
  return LETTERS.test(around) && !UNSPACED.test(around)
}

function nearest(offsets: readonly number[], near: number): number | undefined {
  let best: number | undefined
  for (const at of offsets) if (best === undefined || Math.abs(at - near) < Math.abs(best - near)) best = at
  return best
}
