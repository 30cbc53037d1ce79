/** A word of a page, or a part of one, in one type; `y` is its baseline, down from the upper edge, all in points. */
export interface Run {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly bold: boolean
  /** A blank is set before it. */
  readonly blank: boolean
  /** It stands higher and smaller than the word that it touches, whose baseline it has been given. */
  readonly raised?: true
  readonly artifact?: true
}

/** Room between words, in sizes of the letters: TeX shrinks its blank to .22, and kerns by less than .1. */
export const WORD_GAP = 0.14

/** Whether a word starts behind another run of its line: a blank is set and seen, or so much room is left. */
export function isParted(before: Run, after: Run): boolean {
  const room = after.x - before.right
  const size = Math.min(before.size, after.size)
  if (after.raised) return room > 0.3 * size
  if (after.blank) return room > 0.03 * size
  return room > (before.raised ? 0.3 : WORD_GAP) * size
}
