import type { PageGlyphs } from '../glyphs/glyph.js'
import type { Matrix } from '../glyphs/matrix.js'
import type { Face, Operator } from '../glyphs/operators.js'
import { texEncodingOf, texLetter, texSymbol } from '../glyphs/tex-letters.js'
import { traceGlyphs } from '../glyphs/trace-glyphs.js'
import { uprightPage } from '../glyphs/upright-page.js'
import type { PdfFile, Pdfjs, PdfPage } from './load-pdfjs.js'

/** What `take` makes of the letters of each page, in order; the letters of one page are in memory at a time. */
export async function readPages<T>(pdfjs: Pdfjs, pdf: PdfFile, take: (page: PageGlyphs) => T): Promise<T[]> {
  const names = new Map(Object.entries(pdfjs.OPS).map(([name, code]) => [code as number, name]))
  const pages: T[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    pages.push(take(uprightPage(await readPage(page, names, pdfjs.AnnotationMode.DISABLE))))
    page.cleanup()
  }
  return pages
}

async function readPage(
  page: PdfPage,
  names: ReadonlyMap<number, string>,
  annotationMode: number,
): Promise<PageGlyphs> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode })
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const faces = new Map<string, Face>()
  const faceOf = (id: string) => {
    const known = faces.get(id) ?? faceFrom(id, page)
    faces.set(id, known)
    return known
  }
  function* operators(): Generator<Operator> {
    for (const [at, code] of fnArray.entries()) yield { name: names.get(code) ?? '', values: argsArray[at] ?? [] }
  }
  const glyphs = traceGlyphs(operators(), faceOf, transform as unknown as Matrix)
  // What lies outside of the page is not printed.
  return { width, height, glyphs: glyphs.filter(({ x, y }) => x > -5 && x < width + 5 && y > -5 && y < height + 5) }
}

/** A font as pdf.js has it; the codes that it knows are a list with gaps, or a range where it knows none. */
interface LoadedFont {
  readonly name?: string
  readonly bold?: boolean
  readonly black?: boolean
  readonly vertical?: boolean
  readonly isType3Font?: boolean
  readonly fontMatrix?: readonly number[]
  readonly bbox?: readonly number[]
  readonly composite?: boolean
  readonly differences?: readonly (string | null | undefined)[]
  readonly toUnicode?: { readonly _map?: readonly (string | null | undefined)[] | Record<number, string> }
}

const BOLD = /bold|black|heavy|demi|CMBX|CMSSBX|SFBX|[-,]B(?:d|$)/i

function faceFrom(id: string, page: PdfPage): Face {
  const font: LoadedFont | null = page.commonObjs.has(id) ? page.commonObjs.get(id) : null
  const name = (font?.name ?? '').replace(/^[A-Z]{6}\+/, '')
  const unit = Math.abs(font?.fontMatrix?.[0] ?? 0.001) || 0.001
  const map = font?.toUnicode?._map as Record<number, string | null | undefined> | undefined
  const encoding = font?.isType3Font === true ? texEncodingOf(Object.values(font.differences ?? [])) : null
  const letterOf = (code: number, unicode: string) => {
    // What pdf.js gives for names such as `a65` is a guess of its own.
    if (encoding !== null) return texLetter(code, encoding)
    if (font === null || typeof map?.[code] === 'string') return unicode
    // A code of one byte that no table names is most often the letter itself.
    const isPlain = font.composite !== true && code > 0x20 && code < 0x7f
    return texSymbol(name, code) ?? (isPlain ? unicode : null)
  }
  const box = font?.bbox
  const drawn = font?.isType3Font === true && box ? Math.abs(box[3]! - box[1]!) * unit : 1
  return {
    name: name === '' || name === 'Type3' ? id : name,
    bold: font?.bold === true || font?.black === true || BOLD.test(name),
    vertical: font?.vertical === true,
    unit,
    height: drawn > 0 ? drawn : 1,
    letterOf,
  }
}
