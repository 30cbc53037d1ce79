import type { ReportMap } from '../../report-data.js'
import { part, svg } from '../element.js'
import { filterItems } from '../filter.js'
import type { Item } from '../items.js'
import type { State } from '../store.js'
import { dragMap } from './drag-map.js'
import { type CountedSpot, drawDot, radiusOf, tellSpot, withoutDirection } from './draw-dot.js'
import { LETTERS, layLabels } from './lay-labels.js'
import { fitMap, landTransform, type MapView, type Point, panMap, projected, zoomMap } from './map-view.js'
import { otherPlaces } from './other-places.js'

/** How many places are drawn, those with most events first, and how many of them may have labels. */
const MOST = 400
const LABELLED = 60

/** The map of the places of the events. */
export interface PlaceMap {
  show(state: State): void
  /** Shows it where it is folded. */
  open(): void
}

/** The map in the element `map`; nothing where no place is known. It is open where there is room for it beside the source. */
export function createMap(map: ReportMap | undefined, items: readonly Item[]): PlaceMap {
  const holder = part<HTMLDetailsElement>('map')
  if (map === undefined) return { show: () => undefined, open: () => undefined }
  holder.hidden = false
  holder.open = matchMedia('(min-width: 981px)').matches
  const canvas = part<SVGSVGElement>('map-canvas')
  const located = map.spots.flatMap((spot) => (spot.at === null ? [] : [{ spot, at: spot.at as Point }]))
  const points = located.map(({ at }) => at)
  const land = svg(
    'g',
    { class: 'land' },
    ...[-3600, 0, 3600].map((x) => svg('path', { d: map.land, transform: `translate(${x})` })),
  )
  const content = svg('g')
  canvas.append(land, content)
  part('map-credit').textContent = map.credit
  let state: State | null = null
  let view: MapView | null = null
  // Until somebody moves it, the view is fitted to the room there is.
  let moved = false
  let counts: ReadonlyMap<string, number> = new Map()

  const size = () => ({ width: canvas.clientWidth, height: canvas.clientHeight })

  function draw(): void {
    const { width, height } = size()
    if (width === 0 || state === null) return
    if (view === null || !moved) view = fitMap(points, { width, height })
    // What is printed or shown in another width before it is drawn anew is scaled.
    canvas.setAttribute('viewBox', `0 0 ${width} ${height}`)
    land.setAttribute('transform', landTransform(view, { width, height }))
    const here = new Set(items.find(({ event }) => event.id === state!.selected)?.spots)
    const most = located.reduce((largest, { spot }) => Math.max(largest, counts.get(spot.key) ?? 0), 1)
    const dots = located
      .map(({ spot, at }) => {
        const [x, y] = projected(at, view!, { width, height })
        const count = counts.get(spot.key) ?? 0
        return { x, y, radius: radiusOf(count, most), name: spot.name, counted: countedOf(spot, count, here) }
      })
      .filter(({ x, y }) => x > -20 && x < width + 20 && y > -20 && y < height + 20)
      .sort((a, b) => b.counted.count - a.counted.count)
      .slice(0, MOST)
    const labels = layLabels(dots.filter(({ counted }) => counted.count > 0).slice(0, LABELLED), width, height)
    const focused = content.querySelector('.dot:focus')?.getAttribute('data-key')
    content.replaceChildren(
      ...dots.map(({ counted, x, y, radius }) => drawDot(counted, x, y, radius)),
      ...labels.map(({ dot, x, y }) => svg('text', { x, y }, shortened(dot.name))),
    )
    const again = [...content.querySelectorAll<SVGElement>('.dot')]
    const kept = again.find((dot) => dot.getAttribute('data-key') === focused)
    ;(kept ?? again[0])?.setAttribute('tabindex', '0')
    kept?.focus()
  }

  function countedOf(spot: CountedSpot['spot'], count: number, here: ReadonlySet<string>): CountedSpot {
    return { spot, count, on: state!.spots.includes(spot.key), here: here.has(spot.key) }
  }

  function change(next: (before: MapView) => MapView): void {
    if (view === null) return
    view = next(view)
    moved = true
    draw()
  }

  const zoom = (factor: number) => change((before) => zoomMap(before, factor, size()))
  /** Zooms around the place that has the focus, which stays in view. */
  const zoomAt = (target: EventTarget | null, factor: number) => {
    const key = (target as Element).closest('.dot')?.getAttribute('data-key')
    const at = located.find(({ spot }) => spot.key === key)?.at
    change((before) => zoomMap(at === undefined ? before : { ...before, east: at[0], north: at[1] }, factor, size()))
  }
  const fit = () => {
    moved = false
    draw()
  }
  part('map-in').addEventListener('click', () => zoom(1.7))
  part('map-out').addEventListener('click', () => zoom(1 / 1.7))
  part('map-fit').addEventListener('click', fit)
  dragMap(canvas, (right, down) => change((before) => panMap(before, right, down, size())))
  canvas.addEventListener('keydown', (event) => {
    const dots = [...content.querySelectorAll<SVGElement>('.dot')].sort((a, b) => leftOf(a) - leftOf(b))
    const at = dots.indexOf(event.target as SVGElement)
    const step = (by: number) => () => focusDot(dots, dots[(at + by + dots.length) % dots.length])
    const keys: Record<string, () => void> = {
      ...{ ArrowRight: step(1), ArrowDown: step(1), ArrowLeft: step(-1), ArrowUp: step(-1) },
      ...{ '+': () => zoomAt(event.target, 1.7), '=': () => zoomAt(event.target, 1.7) },
      ...{ '-': () => zoomAt(event.target, 1 / 1.7), '0': fit },
    }
    const action = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
    if (action === undefined) return
    event.preventDefault()
    event.stopPropagation()
    action()
  })
  for (const name of ['pointerover', 'focusin'] as const)
    canvas.addEventListener(name, (event) => tell(event.target as Element))
  new ResizeObserver(draw).observe(canvas)

  /** Says below the map what a dot is: where there is no pointer to rest on it, nothing else would. */
  function tell(target: Element): void {
    const key = target.closest('.dot')?.getAttribute('data-key')
    const spot = map!.spots.find((one) => one.key === key)
    if (spot !== undefined) part('map-told').textContent = tellSpot(spot, counts.get(spot.key) ?? 0)
  }

  return {
    show(next) {
      state = next
      counts = countsOf(filterItems(items, next, 'spots'))
      const drawn = located.filter(({ spot }) => (counts.get(spot.key) ?? 0) > 0).length
      part('map-count').textContent = `${drawn} ${drawn === 1 ? 'place' : 'places'}`
      part('map-others').replaceChildren(...otherPlaces(map, counts, next))
      draw()
    },
    open: () => {
      holder.open = true
      draw()
    },
  }
}

function countsOf(items: readonly Item[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { spots } of items) for (const key of spots) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function leftOf(dot: Element): number {
  return Number(dot.querySelector('.hit')?.getAttribute('cx'))
}

function focusDot(dots: readonly SVGElement[], dot: SVGElement | undefined): void {
  for (const other of dots) other.setAttribute('tabindex', other === dot ? '0' : '-1')
  dot?.focus()
}

function shortened(name: string): string {
  const plain = withoutDirection(name)
  return plain.length > LETTERS ? `${plain.slice(0, LETTERS - 1)}…` : plain
}
