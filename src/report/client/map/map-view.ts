/** The part of the world in view. Latitude has one scale, longitude is narrowed as it is in the middle of the places. */
export interface MapView {
  /** The middle, in degrees. */
  readonly east: number
  readonly north: number
  /** Pixels to a degree of latitude. */
  readonly scale: number
  /** Length of a degree of longitude, of one of latitude. */
  readonly narrow: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** Longitude and latitude, in degrees. */
export type Point = readonly [east: number, north: number]

/** Room around the places, and for labels, in pixels. */
const MARGIN = 34
/** The least that is in view at first, in degrees of latitude: the outline of the land is coarse. */
const LEAST = 7
/** Degrees of latitude from Patagonia to Spitsbergen, and some more. */
const INHABITED = 170
/** The most pixels to a degree. */
const CLOSEST = 400

/** A view that holds all of some points. */
export function fitMap(points: readonly Point[], { width, height }: Size): MapView {
  const [east, north] = [points.map(([x]) => x), points.map(([, y]) => y)].map((values) => {
    const [least, most] = [values.reduce(lower, Infinity), values.reduce(higher, -Infinity)]
    return { middle: (least + most) / 2, span: most - least }
  }) as [Extent, Extent]
  const narrow = Math.max(0.4, Math.cos((north.middle * Math.PI) / 180))
  const room = Math.max(20, Math.min(width, height) - 2 * MARGIN)
  const fits = Math.min(
    Math.max(room, width - 2 * MARGIN) / Math.max(0.01, east.span * narrow),
    Math.max(20, height - 2 * MARGIN) / Math.max(0.01, north.span),
  )
  const scale = Math.min(fits, room / LEAST)
  return clamped({ east: east.middle, north: north.middle, scale, narrow }, { width, height })
}

interface Extent {
  readonly middle: number
  readonly span: number
}
const lower = (a: number, b: number) => Math.min(a, b)
const higher = (a: number, b: number) => Math.max(a, b)

/** A view made larger (`factor` above 1) or smaller around its middle. */
export function zoomMap(view: MapView, factor: number, size: Size): MapView {
  return clamped({ ...view, scale: view.scale * factor }, size)
}

/** A view moved by some pixels. */
export function panMap(view: MapView, right: number, down: number, size: Size): MapView {
  const { east, north, scale, narrow } = view
  return clamped({ ...view, east: east + right / (scale * narrow), north: north - down / scale }, size)
}

/** No smaller than the world where people live, and no further than its edges. */
function clamped({ east, north, scale, narrow }: MapView, { width, height }: Size): MapView {
  const held = Math.min(CLOSEST, Math.max(scale, Math.min(width / (360 * narrow), height / INHABITED)))
  const most = (limit: number, value: number) => Math.max(-limit, Math.min(limit, value))
  return { east: most(180, east), north: most(85, north), scale: held, narrow }
}

/** Where a point is, in pixels from the upper left corner. */
export function projected(
  [east, north]: Point,
  view: MapView,
  { width, height }: Size,
): readonly [x: number, y: number] {
  const x = width / 2 + (east - view.east) * view.narrow * view.scale
  return [Math.round(x * 10) / 10, Math.round((height / 2 - (north - view.north) * view.scale) * 10) / 10]
}

/** The transformation that lays the outline of the land, in tenths of a degree, north up, into the view. */
export function landTransform(view: MapView, size: Size): string {
  const [x, y] = projected([0, 0], view, size)
  const round = (value: number) => Number(value.toPrecision(7))
  return `matrix(${round((view.narrow * view.scale) / 10)} 0 0 ${round(view.scale / 10)} ${x} ${y})`
}
