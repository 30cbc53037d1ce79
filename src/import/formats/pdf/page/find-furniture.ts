import { type Line, textOf } from './line.js'
import { pageNumberOf } from './numerals.js'

/** So many lines at either edge can be no part of the text. */
const DEEPEST = 4
/** Neighbours on either side. */
const NEIGHBOURS = 4
/** Of these, so many must have a like line. */
const LIKE_ONES = 2

/** A line of a page's edge. */
interface Edge {
  readonly line: Line
  /** Words with figures left out. */
  readonly key: string
  readonly numbers: readonly number[]
  /** It begins with a raised figure: a note. */
  readonly isNote: boolean
  readonly isNumber: boolean
}

/**
 * Finds running heads and page numbers: for each page, the lines (by their index) at its upper and lower edge that stand on other pages
 * as well, at like height and in like size, with the same words, and with figures that are the same or grow as the pages do.
 */
export function findFurniture(pages: readonly (readonly Line[])[]): ReadonlySet<number>[] {
  const found = pages.map(() => new Set<number>())
  for (const fromTop of [true, false]) {
    const edges = pages.map((lines) => {
      const outer = fromTop ? lines.slice(0, DEEPEST) : lines.slice(-DEEPEST).reverse()
      return outer.map((line) => edgeOf(line))
    })
    for (const [page, own] of edges.entries()) {
      for (const [depth, edge] of own.entries()) {
        if (edge.isNote || !(isRepeated(edge, page, edges) || isTagged(edge, depth))) break
        found[page]!.add(fromTop ? depth : pages[page]!.length - 1 - depth)
      }
    }
    addAlone(edges, found, pages, fromTop)
    addNumbered(edges, found, pages, fromTop)
  }
  return found
}

function edgeOf(line: Line): Edge {
  const text = textOf(line)
  const numbers: number[] = []
  const key = text
    .toLowerCase()
    .replace(/\d+|(?<![\p{L}\d])[ivxlc]+(?![\p{L}\d])/gu, (figure) => {
      numbers.push(pageNumberOf(figure)?.value ?? 0)
      return '#'
    })
    .replace(/\s+/g, ' ')
  return { line, key, numbers, isNote: line.runs[0]!.raised === true, isNumber: pageNumberOf(text) !== null }
}

function isRepeated(edge: Edge, page: number, edges: readonly (readonly Edge[])[]): boolean {
  let like = 0
  for (let other = page - NEIGHBOURS; other <= page + NEIGHBOURS; other++) {
    if (other === page) continue
    if (edges[other]?.some((candidate) => isLike(edge, candidate, other - page))) like++
  }
  return like >= Math.min(LIKE_ONES, edges.length - 1) && like > 0
}

function isLike(a: Edge, b: Edge, distance: number): boolean {
  if (a.key !== b.key || !isBeside(a.line, b.line)) return false
  // Figures alone are a row of a table.
  if (/^#{2,}$/.test(a.key.replaceAll(' ', ''))) return false
  return a.numbers.every((value, at) => value === b.numbers[at] || b.numbers[at]! - value === distance)
}

function isBeside(a: Line, b: Line): boolean {
  return Math.abs(a.y - b.y) < 4 && Math.abs(a.size / b.size - 1) < 0.06
}

/** The program itself calls it no part of the text. */
function isTagged({ line }: Edge, depth: number): boolean {
  return depth < DEEPEST && line.runs.every(({ artifact }) => artifact === true)
}

/** Outermost lines at the height of furniture of other pages, such as the name of a short chapter, and a number on a page of its own. */
function addAlone(
  edges: readonly (readonly Edge[])[],
  found: readonly Set<number>[],
  pages: readonly (readonly Line[])[],
  fromTop: boolean,
) {
  const known = pages.flatMap((lines, page) => [...found[page]!].map((at) => ({ page, line: lines[at]! })))
  for (const [page, own] of edges.entries()) {
    const [outer, inner] = own
    const index = fromTop ? 0 : pages[page]!.length - 1
    if (outer === undefined || outer.isNote || found[page]!.has(index)) continue
    const room =
      inner === undefined ? Number.POSITIVE_INFINITY : Math.abs(inner.line.y - outer.line.y) / outer.line.size
    const beside = known.filter(
      (one) => one.page !== page && Math.abs(one.page - page) <= NEIGHBOURS && isBesideClosely(one.line, outer.line),
    )
    const isFigure = outer.isNumber || /(?<!\p{L})page #(?: of #)?$/u.test(outer.key)
    const isFigureAlone = isFigure && room > 1.6 && (!fromTop || pages.length > 1)
    if ((beside.length >= LIKE_ONES && room > 1.5) || isFigureAlone) found[page]!.add(index)
  }
}

/** Outermost lines that begin or end with a number that grows as the pages do: `442  THE MILL AT ALDMERE`, whatever else they say. */
function addNumbered(
  edges: readonly (readonly Edge[])[],
  found: readonly Set<number>[],
  pages: readonly (readonly Line[])[],
  fromTop: boolean,
) {
  const numbers = edges.map(([outer]) => (outer === undefined || outer.isNote ? [] : outerNumbers(outer)))
  for (const [page, [outer, inner]] of edges.entries()) {
    if (outer === undefined || inner === undefined) continue
    const isCounted = numbers[page]!.some((value) =>
      numbers.some(
        (others, other) =>
          other !== page && Math.abs(other - page) <= NEIGHBOURS && others.includes(value + other - page),
      ),
    )
    const room = Math.abs(inner.line.y - outer.line.y) / Math.max(inner.line.size, outer.line.size)
    // A chapter a page counts up as well, in greater letters.
    const isGreater = outer.line.size > 1.05 * inner.line.size
    if (isCounted && room > 1.6 && !isGreater) found[page]!.add(fromTop ? 0 : pages[page]!.length - 1)
  }
}

function outerNumbers({ line }: Edge): number[] {
  const words = textOf(line).split(' ')
  const ends = [words[0]!, words.at(-1)!].map(pageNumberOf)
  return ends.flatMap((number) => (number === null || number.roman ? [] : [number.value]))
}

function isBesideClosely(a: Line, b: Line): boolean {
  return Math.abs(a.y - b.y) < 1.5 && Math.abs(a.size / b.size - 1) < 0.03
}
