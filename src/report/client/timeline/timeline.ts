import { part, svg } from '../element.js'
import type { Item } from '../items.js'
import { drawAxis } from './draw-axis.js'
import { drawCrowd, drawEdge, edgeWidth } from './draw-crowd.js'
import { drawDensity, MANY, STRIP } from './draw-density.js'
import { drawMark, LANE } from './draw-mark.js'
import { besideEdges, CROWD, type Crowd, type Lanes, layLanes } from './lanes.js'
import { firstView, fitView, pan, placeOf, type View, zoom } from './view.js'

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
  let crowded: readonly Crowd[] = []
  let asked = false

  const size = () => ({ width: canvas.clientWidth || 800, height: canvas.clientHeight || 180 })

  function draw(): void {
    asked = false
    const { width, height } = size()
    const scale = width / (view.to - view.from)
    const isDense = items.filter(({ shape }) => shape !== 'undated').length >= MANY
    const strip = isDense ? STRIP : 0
    const rows = Math.max(1, Math.floor((height - strip - AXIS - CROWDS) / LANE))
    const laidFor = lanes !== null && Math.abs(lanes.scale / scale - 1) < 1e-9 && lanes.height === height
    if (lanes === null || !laidFor) {
      lanes = { scale, height, laid: layLanes(items, scale, rows) }
    }
    const offset = view.from * scale
    const marks = lanes.laid.placed
      .filter((mark) => mark.right - offset > -10 && mark.left - offset < width + 10)
      .map((mark) => drawMark(mark, offset, width, mark.item.event.id === selected))
    const [before, after] = (['before', 'after'] as const).map((side) => outside(items, side, view).length)
    const edges = [
      drawEdge('before', before!, width, rows * LANE + 2),
      drawEdge('after', after!, width, rows * LANE + 2),
    ].filter((edge) => edge !== null)
    const inView = lanes.laid.crowds.filter((crowd) => crowd.left - offset > -CROWD && crowd.left - offset < width)
    const free = [offset + edgeWidth('before', before!), offset + width - edgeWidth('after', after!)] as const
    crowded = besideEdges(inView, ...free)
    const crowds = crowded.map((crowd) => drawCrowd(crowd, offset, rows * LANE + 2))
    // Where nothing is dated, there is no time to draw an axis of.
    canvas.toggleAttribute('hidden', items.length > 0 && items.every(({ shape }) => shape === 'undated'))
    const axis = items.some(({ shape }) => shape !== 'undated') ? [drawAxis(view, scale, width, height - AXIS)] : []
    const density = isDense ? [drawDensity(items, view, width)] : []
    const below = svg('g', { transform: `translate(0 ${strip})` }, ...crowds, ...marks, ...edges)
    content.replaceChildren(...axis, ...density, below)
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
      change(first ? firstView(items) : view)
    },
    reveal(item) {
      if (item.shape === 'undated') return
      const middle = placeOf(item)
      const at = (middle - view.from) / (view.to - view.from)
      if (at < 0.02) change(pan(view, at - 0.2))
      else change(at > 0.96 ? pan(view, at - 0.75) : view)
    },
    zoomBy: (factor, at = 0.5) => change(zoom(view, factor, at)),
    panBy: (share) => change(pan(view, share)),
    fitAll: () => change(fitView(items)),
    get range() {
      return view
    },
  }

  content.addEventListener('click', (event) => {
    const target = event.target as Element
    if (target.closest('.density')) {
      timeline.zoomBy(0.25, (event.clientX - canvas.getBoundingClientRect().left) / size().width)
      return
    }
    const id = target.closest('[data-event]')?.getAttribute('data-event')
    if (id) callbacks.select(id)
    const edge = target.closest('[data-edge]')?.getAttribute('data-edge')
    if (edge) {
      const hidden = outside(items, edge === 'before' ? 'before' : 'after', view).sort(
        (a, b) => placeOf(a) - placeOf(b),
      )
      timeline.reveal((edge === 'before' ? hidden.at(-1) : hidden[0])!)
    }
    const left = target.closest('[data-crowd]')?.getAttribute('data-crowd')
    const crowd = crowded.find((one) => `${one.left}` === left)
    if (crowd === undefined) return
    const near = fitView(crowd.items)
    if (near.to - near.from < (view.to - view.from) * 0.8) change(near)
    else callbacks.narrow(crowd.items)
  })
  new ResizeObserver(() => change(view)).observe(canvas)
  return timeline
}

/** The dated events that are wholly before or after the view. */
function outside(items: readonly Item[], side: 'before' | 'after', view: View): Item[] {
  return items.filter((item) => {
    if (item.shape === 'undated') return false
    if (side === 'before') return (Number.isFinite(item.to) ? item.to : item.from) < view.from
    return (Number.isFinite(item.from) ? item.from : item.to) > view.to
  })
}
