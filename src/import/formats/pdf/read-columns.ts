import type { PageGlyphs } from './glyphs/glyph.js'
import { attachRaised } from './page/attach-raised.js'
import { buildRuns } from './page/build-runs.js'
import { findFurniture } from './page/find-furniture.js'
import { buildLines, textOf } from './page/line.js'
import { findGutter, splitColumns } from './page/split-columns.js'
import { type Column, columnOf } from './prose/column.js'

export interface ReadColumns {
  readonly columns: readonly Column[]
  /** The texts of each page's running heads, feet and numbers. */
  readonly furniture: readonly (readonly string[])[]
  /** The size of most letters. */
  readonly bodySize: number
}

/** Sets the letters of all pages to lines and columns, in the order in which they are read, without what stands on every page. */
export function readColumns(pages: readonly PageGlyphs[]): ReadColumns {
  const rows = pages.map(({ glyphs }) => buildLines(attachRaised(buildRuns(glyphs))))
  const furniture = findFurniture(rows)
  const texts = rows.map((lines, page) => lines.filter((_, at) => !furniture[page]!.has(at)).flatMap(({ runs }) => runs))
  const gutters = texts.map((runs) => findGutter(runs))
  const columns = texts.flatMap((runs, page) => {
    // Pages near by have their columns at the same place.
    const known = gutters.slice(Math.max(0, page - 3), page + 4).filter((gutter) => gutter !== null)
    return splitColumns(runs, known).map((region) => columnOf(page, buildLines(region)))
  })
  return {
    columns,
    furniture: rows.map((lines, page) => lines.filter((_, at) => furniture[page]!.has(at)).map(textOf)),
    bodySize: bodySizeOf(columns),
  }
}

function bodySizeOf(columns: readonly Column[]): number {
  const letters = new Map<number, number>()
  for (const { lines } of columns) {
    for (const line of lines) {
      const size = Math.round(line.size * 5) / 5
      letters.set(size, (letters.get(size) ?? 0) + textOf(line).length)
    }
  }
  const [size = 10] = [...letters].sort(([a, m], [b, n]) => n - m || b - a)[0] ?? []
  return size
}
