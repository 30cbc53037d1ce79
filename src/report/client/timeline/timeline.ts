import { part, svg } from '../element.js'
import type { Item } from '../items.js'
import { drawMark, LANE } from './draw-mark.js'
import { CROWD, type Crowd, type Lanes, layLanes } from './lanes.js'
import { ticksOf } from './ticks.js'
import { fit, pan, type View, zoom } from './view.js'

/** Height of the axis, and of the row of crowds above it. */
const AXIS = 24
const CROWDS = 20

export interface Timeline {
  show(items: readonly Item[], selected: string | null): void
  /** Moves the view so that an event is in it. */
  reveal(item: Item): void
  zoomBy(factor: number, at?: number): void
  panBy(share: number): void
  fitAll(): void
  /** First and last day in view. */
  readonly range: { from: number; to: number }
}

interface Callbacks {
  select(id: string): void
  /** A crowd that no zoom can part. */
  narrow(items: readonly Item[]): void
}

/** The zoomable timeline in the element `timeline`. Lanes are laid once a zoom; moving only draws what is in view. */
export function createTimeline(callbacks: Callbacks): Timeline {
  const canvas = part<SVGSVGElement>('timeline')
  const content = part<SVGGElement>('timeline-content')
  let items: readonly Item[] = []
  let selected: string | null = null
  let view: View = { from: 0, to: 1 }
  let lanes: { scale: number; height: number; laid: Lanes } | null = null
  let asked = false

  const size = () => ({ width: canvas.clientWidth || 800, height: canvas.clientHeight || 180 })

  function draw(): void {
    asked = false
    const { width, height } = size()
    const scale = width / (view.to - view.from)
    const rows = Math.max(1, Math.floor((height - AXIS - CROWDS) / LANE))
    if (lanes === null || lanes.scale !== scale || lanes.height !== height) {
      lanes = { scale, height, laid: layLanes(items, scale, rows) }
    }
    const offset = view.from * scale
    const marks = lanes.laid.placed
      .filter((mark) => mark.right - offset > -10 && mark.left - offset < width + 10)
      .map((mark) => drawMark(mark, offset, width, mark.item.event.id === selected))
    const crowds = lanes.laid.crowds
      .filter((crowd) => crowd.left - offset > -CROWD && crowd.left - offset < width)
      .map((crowd) => drawCrowd(crowd, offset, rows * LANE + 2))
    content.replaceChildren(drawAxis(view, scale, width, height), ...crowds, ...marks)
  }

  function change(next: View): void {
    view = next
    if (!asked) requestAnimationFrame(draw)
    asked = true
  }

  const timeline: Timeline = {
    show(shown, id) {
      if (shown !== items) lanes = null
      const first = items.length === 0
      items = shown
      selected = id
      change(first ? fit(items) : view)
    },
    reveal(item) {
      if (item.shape === 'undated') return
      const middle = Number.isFinite(item.from) ? (Number.isFinite(item.to) ? (item.from + item.to) / 2 : item.from) : item.to
      const margin = (view.to - view.from) * 0.06
      if (middle < view.from + margin || middle > view.to - margin) {
        change(pan(view, (middle - (view.from + view.to) / 2) / (view.to - view.from)))
      } else change(view)
    },
    zoomBy: (factor, at = 0.5) => change(zoom(view, factor, at)),
    panBy: (share) => change(pan(view, share)),
    fitAll: () => change(fit(items)),
    get range() {
      return view
    },
  }

  content.addEventListener('click', (event) => {
    const target = event.target as Element
    const id = target.closest('[data-event]')?.getAttribute('data-event')
    if (id) callbacks.select(id)
    const left = target.closest('[data-crowd]')?.getAttribute('data-crowd')
    const crowd = lanes?.laid.crowds.find((one) => `${one.left}` === left)
    if (crowd === undefined) return
    const near = fit(crowd.items)
    if (near.to - near.from < (view.to - view.from) * 0.8) change(near)
    else callbacks.narrow(crowd.items)
  })
  new ResizeObserver(() => change(view)).observe(canvas)
  return timeline
}

function drawAxis(view: View, scale: number, width: number, height: number): SVGElement {
  const group = svg('g', { class: 'axis' })
  const base = height - AXIS
  group.append(svg('path', { class: 'base', d: `M0 ${base + 0.5}H${width}` }))
  for (const { day, label } of ticksOf(view.from, view.to, 92 / scale)) {
    const x = Math.round((day - view.from) * scale) + 0.5
    group.append(svg('path', { class: 'tick', d: `M${x} 0V${base + 5}` }))
    group.append(svg('text', { x: x + 4, y: height - 8 }, label))
  }
  return group
}

function drawCrowd({ left, items }: Crowd, offset: number, top: number): SVGElement {
  const x = left - offset
  return svg(
    'g',
    { class: 'crowd', 'data-crowd': left },
    svg('title', {}, `${items.length} more events here: zoom in`),
    svg('rect', { x: x + 1, y: top, width: CROWD - 2, height: 16, rx: 8 }),
    svg('text', { x: x + CROWD / 2, y: top + 12 }, `+${items.length}`),
  )
}
