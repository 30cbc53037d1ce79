import { element } from './element.js'

/** Rows that are made when they come near the view: thousands cost no more than the few that are seen. */
export interface LazyList<Row> {
  show(rows: readonly Row[]): void
  /** Makes the row at `index`, if it is not there yet, and returns its element. */
  reach(index: number): HTMLElement | null
  /** Makes every row, for the printer. */
  showAll(): void
}

interface Options<Row> {
  /** The element that scrolls. */
  readonly scroller: HTMLElement
  /** The element that gets the groups. */
  readonly holder: HTMLElement
  readonly groupSize: number
  /** The likely height of a row, in pixels: what a group takes before it is made. */
  heightOf(row: Row): number
  make(row: Row, index: number): HTMLElement
}

/** A list that is made in groups of rows, each when it comes within a screen of the view. */
export function createLazyList<Row>({ scroller, holder, groupSize, heightOf, make }: Options<Row>): LazyList<Row> {
  let rows: readonly Row[] = []
  let groups: HTMLElement[] = []
  let made = new Set<number>()
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) if (entry.isIntersecting) fill(groups.indexOf(entry.target as HTMLElement))
    },
    { root: scroller.closest('[data-scrolls]'), rootMargin: '800px' },
  )

  function fill(at: number): void {
    const group = groups[at]
    if (group === undefined || made.has(at)) return
    made.add(at)
    observer.unobserve(group)
    const from = at * groupSize
    group.replaceChildren(...rows.slice(from, from + groupSize).map((row, index) => make(row, from + index)))
    group.style.minHeight = ''
  }

  return {
    show(shown) {
      rows = shown
      made = new Set()
      observer.disconnect()
      groups = []
      for (let from = 0; from < rows.length; from += groupSize) {
        const group = element('div', { class: 'group' })
        const height = rows.slice(from, from + groupSize).reduce((sum, row) => sum + heightOf(row), 0)
        group.style.minHeight = `${height}px`
        groups.push(group)
      }
      holder.replaceChildren(...groups)
      fill(0)
      for (const group of groups.slice(1)) observer.observe(group)
    },
    reach(index) {
      const at = Math.floor(index / groupSize)
      fill(at)
      return (groups[at]?.children[index % groupSize] as HTMLElement | undefined) ?? null
    },
    showAll() {
      for (const at of groups.keys()) fill(at)
    },
  }
}
