import type { Glyph } from '../glyphs/glyph.js'

/** What tells whether a page can be read. */
export interface LetterCounts {
  readonly letters: number
  /** Of scripts that are read from right to left. */
  readonly fromRight: number
  /** Letters within words that the file does not name. */
  readonly lost: number
}

type Spelled = Pick<Glyph, 'text' | 'face' | 'width' | 'size' | 'lost' | 'y'>

/** Fonts of lines, brackets and signs, which have no names of letters to give. */
const OF_SIGNS =
  /^(?:CMEX|CMSY|CMMI|LINEW?\d|LCIRCLE|LASY|MSAM|MSBM|WASY|txex|pxex)|symbol|dingbats|wingdings|webdings|mathex/i

/** So many blanks show how wide a font's own blank is. */
const SURE = 10

export function countLetters(glyphs: readonly Spelled[]): LetterCounts {
  const usual = usualBlanks(glyphs)
  const nameless = namelessFaces(glyphs)
  let letters = 0
  let fromRight = 0
  let lost = 0
  for (const [at, glyph] of glyphs.entries()) {
    if (/\p{L}/u.test(glyph.text)) letters++
    if (/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(glyph.text)) fromRight++
    if (isLost(glyph, glyphs[at - 1], glyphs[at + 1], usual, nameless)) lost++
  }
  return { letters, fromRight, lost }
}

/** A letter without a name beside other letters, or a blank that is none: wider than the font's own, behind that, right before a small letter. */
function isLost(
  glyph: Spelled,
  before: Spelled | undefined,
  next: Spelled | undefined,
  usual: ReadonlyMap<string, number>,
  nameless: ReadonlySet<string>,
): boolean {
  if (glyph.lost) {
    const beside = [before, next].filter((other) => other?.face === glyph.face)
    return beside.some((other) => /\p{L}/u.test(other!.text) || (other!.lost && nameless.has(glyph.face)))
  }
  if (glyph.text !== ' ' || next === undefined || next.face !== glyph.face || !/^\p{Ll}/u.test(next.text)) return false
  const blank = usual.get(glyph.face)
  const isWider = blank !== undefined && glyph.width / glyph.size > 1.15 * blank
  const isAtStart = before === undefined || before.text === ' ' || Math.abs(before.y - glyph.y) > 0.5 * glyph.size
  return isWider && isAtStart && Math.abs(next.y - glyph.y) < 0.1 * glyph.size
}

/** The width of each font's own blank, in sizes of its letters: the one that comes most often. */
function usualBlanks(glyphs: readonly Spelled[]): Map<string, number> {
  const counts = new Map<string, Map<number, number>>()
  for (const { text, face, width, size } of glyphs) {
    if (text !== ' ') continue
    const own = counts.get(face) ?? new Map<number, number>()
    counts.set(face, own)
    const rounded = Math.round((width / size) * 100) / 100
    own.set(rounded, (own.get(rounded) ?? 0) + 1)
  }
  const usual = new Map<string, number>()
  for (const [face, own] of counts) {
    const [[width, times] = [0, 0]] = [...own].sort(([a, m], [b, n]) => n - m || a - b)
    if (times >= SURE) usual.set(face, width)
  }
  return usual
}

/** Fonts of which most letters have no name: their words are lost whole, and are no ornaments. */
function namelessFaces(glyphs: readonly Spelled[]): Set<string> {
  const balance = new Map<string, number>()
  for (const { face, lost, text } of glyphs)
    if (text !== ' ') balance.set(face, (balance.get(face) ?? 0) + (lost ? 1 : -1))
  return new Set([...balance].filter(([face, more]) => more > 0 && !OF_SIGNS.test(face)).map(([face]) => face))
}
