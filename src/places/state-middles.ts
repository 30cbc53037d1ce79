import { STATES_BESIDES } from '../english/names/states-besides.js'
import { STATES_OF_TODAY } from '../english/names/states-of-today.js'
import { foldName } from './fold-name.js'
import type { PlaceRow } from './place-file.js'

/** The outlines of a state of today. */
export interface StateShape {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  /** Outer rings of its pieces of land: longitude and latitude in degrees, beyond 180 where a ring goes on behind that meridian. */
  readonly rings: readonly (readonly (readonly [number, number])[])[]
}

/** The names of today's states, each with the middle of the largest piece of land of it. */
export function stateMiddles(shapes: readonly StateShape[]): PlaceRow[] {
  const names = new Map<string, string[]>()
  for (const line of `${STATES_OF_TODAY}${STATES_BESIDES}`.split('\n')) {
    const [code = '', listed = ''] = line.split('|')
    if (/^[A-Z]{2}$/.test(code)) names.set(code, [...(names.get(code) ?? []), ...listed.split(';').filter(Boolean)])
  }
  return shapes.flatMap(({ code, rings }) => {
    const all = rings.map(middleOf)
    if (all.length === 0) return []
    const { x, y } = all.reduce((largest, one) => (one.area > largest.area ? one : largest))
    const east = x > 180 ? x - 360 : x < -180 ? x + 360 : x
    const own = new Map((names.get(code) ?? []).map((name) => [foldName(name), name]))
    return [...own.values()].map((name): PlaceRow => [name, code, round(y), round(east)])
  })
}

const round = (degrees: number) => Math.round(degrees * 100) / 100

/** Area and centre of gravity of a ring in the plane of degrees, narrowed by its latitude. */
function middleOf(ring: readonly (readonly [number, number])[]): { area: number; x: number; y: number } {
  let [twice, x, y] = [0, 0, 0]
  for (let i = 0; i + 1 < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i]!, ring[i + 1]!]
    const cross = ax * by - bx * ay
    twice += cross
    x += (ax + bx) * cross
    y += (ay + by) * cross
  }
  if (twice === 0) return { area: 0, x: ring[0]?.[0] ?? 0, y: ring[0]?.[1] ?? 0 }
  const middle = y / (3 * twice)
  return { area: Math.abs(twice / 2) * Math.cos((middle * Math.PI) / 180), x: x / (3 * twice), y: middle }
}
