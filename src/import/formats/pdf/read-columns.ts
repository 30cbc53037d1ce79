import { findFurniture } from './page/find-furniture.js'
import { findSides } from './page/find-sides.js'
import { buildLines, textOf } from './page/line.js'
import { partGlued } from './page/part-glued.js'
import type { PageText } from './page/read-page.js'
import { findGutter, splitColumns } from './page/split-columns.js'
import { type Column, columnOf } from './prose/column.js'

/** Headings hold less of a text, even all together. */
const BODY_SHARE = 0.12

export interface ReadColumns {
  readonly columns: readonly Column[]
  /** What stands beside the text of a page. */
  readonly sides: readonly Column[]
  readonly lineNumbers: number
  /** The texts of each page's running heads, feet and numbers. */
  readonly furniture: readonly (readonly string[])[]
  /** The size of most letters. */
  readonly bodySize: number
}

/** Sets the lines of all pages to columns, in the order in which they are read, without what stands on every page. */
export function readColumns(pages: readonly PageText[]): ReadColumns {
  const rows = partGlued(pages.map(({ lines }) => lines))
  const furniture = findFurniture(rows)
  const parted = findSides(
    rows.map((lines, page) => lines.filter((_, at) => !furniture[page]!.has(at)).flatMap(({ runs }) => runs)),
  )
  const texts = parted.map(({ text }) => text)
  const gutters = texts.map((runs) => findGutter(runs))
  const columns = texts.flatMap((runs, page) => {
    // Pages near by have their columns at the same place.
    const known = gutters.slice(Math.max(0, page - 3), page + 4).filter((gutter) => gutter !== null)
    return splitColumns(runs, known).map((region) => columnOf(page, buildLines(region)))
  })
  return {
    columns,
    sides: parted.flatMap(({ notes }, page) => (notes.length === 0 ? [] : [columnOf(page, notes)])),
    lineNumbers: parted.reduce((sum, { lineNumbers }) => sum + lineNumbers, 0),
    furniture: rows.map((lines, page) => lines.filter((_, at) => furniture[page]!.has(at)).map(textOf)),
    bodySize: bodySizeOf(columns),
  }
}

/** The greatest size that holds a good share of all letters and stands on most pages: long notes may have more letters than the text. */
function bodySizeOf(columns: readonly Column[]): number {
  const sizes = new Map<number, { letters: number; pages: Set<number> }>()
  let all = 0
  for (const { lines, page } of columns) {
    for (const line of lines) {
      const size = Math.round(line.size * 5) / 5
      const { length } = textOf(line)
      const own = sizes.get(size) ?? { letters: 0, pages: new Set() }
      sizes.set(size, own)
      own.letters += length
      own.pages.add(page)
      all += length
    }
  }
  const count = new Set(columns.map(({ page }) => page)).size
  const common = [...sizes].filter(([, { letters, pages }]) => letters > BODY_SHARE * all && pages.size >= count / 2)
  const most = [...sizes].sort(([a, m], [b, n]) => n.letters - m.letters || b - a)[0]
  return common.sort(([a], [b]) => b - a)[0]?.[0] ?? most?.[0] ?? 10
}
