import { ImportRefusal } from '../../import-refusal.js'
import type { ImportWarning } from '../../imported-document.js'
import type { PageText } from './page/read-page.js'

/** So many of a thousand letters that are lost make a text that cannot be grounded in. */
const MOST_LOST = 5
const FEWEST_LOST = 10
/** Share of letters that are read from the right. */
const MOST_FROM_RIGHT = 0.3

/** Refuses a file without text, in a script that is read from the right, or that has lost many of its letters. */
export function refuseUnreadable(pages: readonly PageText[]): void {
  const sum = (key: keyof PageText['letters']) => pages.reduce((all, { letters }) => all + letters[key], 0)
  const [letters, fromRight, lost] = [sum('letters'), sum('fromRight'), sum('lost')]
  if (letters === 0 && lost === 0)
    throw new ImportRefusal(
      'no-text',
      'The file has no text, only pictures: read it with OCR first, for instance with ocrmypdf',
    )
  if (fromRight > MOST_FROM_RIGHT * letters)
    throw new ImportRefusal('right-to-left', 'The text is read from right to left, which is not supported yet')
  if (letters === 0 || (lost >= FEWEST_LOST && lost * 1000 > MOST_LOST * (letters + lost)))
    throw new ImportRefusal(
      'lost-glyphs',
      `${lost} of ${letters + lost} letters cannot be read, since the file does not say which they are: read it with OCR, for instance with ocrmypdf --force-ocr`,
    )
}

/** Tells of pages that have lost a letter or two, of turned text, and of pages that a machine has read. */
export function reportPages(pages: readonly PageText[], pageNames: readonly string[]): ImportWarning[] {
  const warnings: ImportWarning[] = []
  const scanned = pageNames.filter((_, page) => pages[page]!.isScanned)
  for (const [page, { letters, turned }] of pages.entries()) {
    const where = pageNames[page]!
    const message = `${letters.lost === 1 ? 'A letter of a word' : `${letters.lost} letters of words`} cannot be read: the file does not say which they are`
    if (letters.lost > 0) warnings.push({ code: 'lost-glyphs', message, where })
    for (const text of turned)
      warnings.push({ code: 'rotated-text', message: `Rotated text is left out: "${text}"`, where })
  }
  if (scanned.length === 0) return warnings
  const pictures = scanned.length === 1 ? 'A page is a picture' : `${scanned.length} pages are pictures`
  const message = `${pictures} with text that a machine has read: words and figures may be misread, and raised figures lost`
  const where = scanned.length === 1 ? scanned[0]! : `${scanned[0]}–${scanned.at(-1)}`
  return [...warnings, { code: 'ocr-under-images', message, where }]
}
