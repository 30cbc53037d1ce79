import { check } from '@placemarkio/check-geojson'
import { describe, expect, test } from 'vitest'
import { geojson } from '../../../src/export/formats/geojson.js'
import { textOf, writtenBy } from '../exported.js'
import { documents } from '../exported-samples.js'
import { placeDocuments } from '../places.js'

const written = textOf(geojson, placeDocuments)
const features = JSON.parse(written).features as {
  readonly id: string
  readonly geometry: { readonly coordinates: number[] }
  readonly properties: Record<string, unknown>
}[]

describe('GeoJSON', () => {
  test.each([
    ['places', placeDocuments],
    ['harbours', documents],
    ['nothing', []],
  ])('of %s passes its validator', (_name, exported) => {
    expect(() => check(textOf(geojson, exported))).not.toThrow()
  })

  test('has a point for each event and place that is likely', () => {
    expect(features.map(({ properties }) => [properties.place, properties.certainty, properties.edtf])).toEqual([
      ['Constantinople', 'less-certain', '1453'],
      ['Lisbon', 'certain', '../1478-10'],
      ['Paris', 'certain', '1490/1495'],
      ['Babylon', 'less-certain', '-0043'],
      ['Denmark', 'certain', '1500'],
      ['Istanbul', 'less-certain', '1501-05'],
    ])
    expect(features[2]!.geometry.coordinates).toEqual([-95.56, 33.66])
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length)
  })

  test('counts what it has no point for', () => {
    expect(writtenBy(geojson, placeDocuments).leftOut).toBe(
      placeDocuments.flatMap(({ events }) => events).length - features.length,
    )
    expect(written).toContain('GeoNames (https://www.geonames.org), CC BY 4.0')
  })
})
