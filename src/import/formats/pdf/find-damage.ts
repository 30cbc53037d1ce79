import type { ImportWarning } from '../../imported-document.js'
import { ImportRefusal } from '../../import-refusal.js'
import type { Glyph, PageGlyphs } from './glyphs/glyph.js'

/** So many of a thousand letters that are lost make a text that cannot be grounded in. */
const MOST_LOST = 5
const FEWEST_LOST = 10
/** Share of letters that are read from the right. */
const MOST_FROM_RIGHT = 0.3

/** Refuses a file without text, in a script that is read from the right, or that has lost many letters; names the pages that have lost a few. */
export function findDamage(pages: readonly PageGlyphs[], pageNames: readonly string[]): ImportWarning[] {
  let letters = 0
  let fromRight = 0
  let lost = 0
  const warnings: ImportWarning[] = []
  for (const [page, { glyphs }] of pages.entries()) {
    const own = countLost(glyphs)
    lost += own
    for (const { text } of glyphs) {
      if (/\p{L}/u.test(text)) letters++
      if (/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text)) fromRight++
    }
    const message = `${own} letters of words cannot be read: the file does not say which they are`
    if (own > 0) warnings.push({ code: 'lost-glyphs', message, where: pageNames[page]! })
  }
  if (letters === 0 && lost < FEWEST_LOST)
    throw new ImportRefusal('no-text', 'The file has no text, only pictures: read it with OCR first, for instance with ocrmypdf')
  if (fromRight > MOST_FROM_RIGHT * letters)
    throw new ImportRefusal('right-to-left', 'The text is read from right to left, which is not supported yet')
  if (lost >= FEWEST_LOST && lost * 1000 > MOST_LOST * (letters + lost))
    throw new ImportRefusal(
      'lost-glyphs',
      `${lost} of ${letters + lost} letters cannot be read, since the file does not say which they are: print it to a new PDF, or read it with OCR`,
    )
  return warnings
}

/** Letters within words that the file does not name, and blanks that are none: another than the font's own, right before a small letter. */
function countLost(glyphs: readonly Glyph[]): number {
  const blanks = new Map<string, number>()
  for (const { text, face, width, size } of glyphs)
    if (text === ' ') count(blanks, `${face} ${widthKey(width, size)}`)
  const usual = new Map<string, { key: string; times: number }>()
  for (const [key, times] of blanks) {
    const face = key.slice(0, key.lastIndexOf(' '))
    if (times > (usual.get(face)?.times ?? 0)) usual.set(face, { key, times })
  }
  let lost = 0
  for (const [at, glyph] of glyphs.entries()) {
    const [before, next] = [glyphs[at - 1], glyphs[at + 1]]
    const isInWord = [before, next].some((beside) => beside?.face === glyph.face && /\p{L}/u.test(beside.text))
    if (glyph.lost && isInWord) lost++
    if (glyph.text !== ' ' || !next || !/^\p{Ll}/u.test(next.text) || next.face !== glyph.face) continue
    const most = usual.get(glyph.face)!
    // A blank beside another blank: the one is the font's, the other was a letter.
    const isOther = most.key !== `${glyph.face} ${widthKey(glyph.width, glyph.size)}` && most.times >= 10
    if (isOther && before?.text === ' ' && Math.abs(next.y - glyph.y) < 0.1 * glyph.size) lost++
  }
  return lost
}

function widthKey(width: number, size: number): string {
  return String(Math.round((width / size) * 20))
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
