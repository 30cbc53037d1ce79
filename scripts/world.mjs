// Reads the outline of the land from Natural Earth (public domain) that `world-atlas` keeps as TopoJSON.
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The arcs of a topology as lists of longitude and latitude in degrees. */
function arcsOf({ arcs, transform: { scale, translate } }) {
  return arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([dx, dy]) => {
      x += dx
      y += dy
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
    })
  })
}

/** The outer rings of a geometry: those within others are lakes. */
function ringsOf({ type, arcs }, all) {
  const polygons = type === 'MultiPolygon' ? arcs : type === 'Polygon' ? [arcs] : []
  return polygons.map(([outer]) =>
    unwrapped(
      outer.flatMap((index, i) => {
        const arc = index < 0 ? all[~index].toReversed() : all[index]
        return i === 0 ? arc : arc.slice(1)
      }),
    ),
  )
}

/** A ring that goes on behind the meridian of 180 degrees, and does not jump there to the other edge of the map. */
function unwrapped(ring) {
  let turn = 0
  return ring.map(([x, y], i) => {
    const step = i === 0 ? 0 : x - ring[i - 1][0]
    if (step > 180) turn -= 360
    if (step < -180) turn += 360
    return [x + turn, y]
  })
}

/** The outlines of all land, coarsely. */
function landRings() {
  const topology = require('world-atlas/land-110m.json')
  const all = arcsOf(topology)
  return topology.objects.land.geometries.flatMap((geometry) => ringsOf(geometry, all))
}

/** The outline of all land as an SVG path in tenths of a degree, north up, without Antarctica; behind 180 degrees it goes on. */
export function landPath() {
  return landRings()
    .filter((ring) => ring.some(([, y]) => y > -60))
    .map((ring) => {
      const points = ring.map(([x, y]) => [Math.round(x * 10), Math.round(-y * 10)])
      const moves = points.slice(1).map(([x, y], i) => [x - points[i][0], y - points[i][1]])
      const steps = moves.filter(([x, y]) => x !== 0 || y !== 0).map(([x, y]) => `${x}${y < 0 ? '' : ' '}${y}`)
      return `M${points[0].join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`
    })
    .join('')
}
