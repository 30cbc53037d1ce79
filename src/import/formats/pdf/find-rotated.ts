import type { ImportWarning } from '../../imported-document.js'
import type { Glyph, PageGlyphs } from './glyphs/glyph.js'

/** The letters that are read as they stand, how many runs of others there are, and what these say. */
export interface Upright {
  readonly pages: readonly PageGlyphs[]
  readonly rotated: number
  readonly hidden: number
  /** Tells of what was left out, by the names of the pages. */
  tell(pageNames: readonly string[]): ImportWarning[]
}

/** Leaves out text that is turned, which is told with its words, and text that is hidden below what is printed; a page of hidden text alone was scanned. */
export function withoutRotated(pages: readonly PageGlyphs[]): Upright {
  const turned: { text: string; page: number }[] = []
  const scanned: number[] = []
  let hidden = 0
  const upright = pages.map((page, index) => {
    const straight = page.glyphs.filter(({ angle }) => angle === 0)
    for (const text of turnedTexts(page.glyphs)) turned.push({ text, page: index })
    const below = straight.filter((glyph) => glyph.hidden)
    const isScanned = below.length * 2 > straight.length
    if (isScanned) scanned.push(index)
    else if (below.length > 0) hidden++
    return { ...page, glyphs: isScanned ? straight : straight.filter((glyph) => !glyph.hidden) }
  })
  const tell = (pageNames: readonly string[]): ImportWarning[] => {
    const texts = turned.map(({ text, page }) => ({ code: 'rotated-text', message: `Rotated text is left out: "${text}"`, where: pageNames[page]! }))
    if (scanned.length === 0) return texts
    const [first, last] = [pageNames[scanned[0]!]!, pageNames[scanned.at(-1)!]!]
    const message = `${scanned.length} pages are pictures with the text that a machine read in them: it may have misread words and figures`
    return [...texts, { code: 'ocr-under-images', message, where: first === last ? first : `${first}–${last}` }]
  }
  return { pages: upright, rotated: turned.length, hidden, tell }
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
