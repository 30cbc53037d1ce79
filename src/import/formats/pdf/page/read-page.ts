import type { Glyph, PageGlyphs } from '../glyphs/glyph.js'
import { attachRaised } from './attach-raised.js'
import { buildRuns } from './build-runs.js'
import { countLetters, type LetterCounts } from './count-letters.js'
import { evenSizes } from './even-sizes.js'
import { buildLines, type Line } from './line.js'
import { setDropCaps } from './set-drop-caps.js'

/** A page before it is known what stands on the others. */
export interface PageText {
  /** Lines across the whole page. */
  readonly lines: readonly Line[]
  /** The words of text that is turned, which is left out. */
  readonly turned: readonly string[]
  /** A picture with the text that a machine read in it. */
  readonly isScanned: boolean
  /** Text below what is printed, left out. */
  readonly hasHidden: boolean
  readonly letters: LetterCounts
}

/** Sets the letters of a page to lines, without turned text, and without hidden text but where there is hardly any other. */
export function readPage({ glyphs }: PageGlyphs): PageText {
  const straight = glyphs.filter(({ angle }) => angle === 0)
  const hidden = straight.filter((glyph) => glyph.hidden).length
  const isScanned = hidden * 2 > straight.length
  const read = isScanned ? straight : straight.filter((glyph) => !glyph.hidden)
  const lines = buildLines(attachRaised(setDropCaps(buildRuns(read))))
  return {
    lines: isScanned ? evenSizes(lines) : lines,
    turned: turnedTexts(glyphs),
    isScanned,
    hasHidden: !isScanned && hidden > 0,
    letters: countLetters(read),
  }
}

/** Stretches of letters in one direction. */
function turnedTexts(glyphs: readonly Glyph[]): string[] {
  const texts: string[] = []
  let open: { angle: number; text: string } | null = null
  for (const { angle, text } of [...glyphs, { angle: 0, text: '' }]) {
    if (open !== null && open.angle === angle) open.text += text
    else {
      if (open !== null && open.text.trim() !== '') texts.push(open.text.trim().slice(0, 80))
      open = angle === 0 ? null : { angle, text }
    }
  }
  return texts
}
