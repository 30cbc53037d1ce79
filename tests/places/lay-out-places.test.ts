import { statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type City, layOutPlaces } from '../../src/places/lay-out-places.js'
import { openPlaces, placeIndex } from '../../src/places/place-index.js'

const head = 'kind: site\nsource: own list\nlicence: MIT\nreason: For a test.\n\n'
const city = (cityId: number, name: string, country: string, population: number, rest: Partial<City> = {}): City => ({
  ...{ cityId, name, country, population, featureCode: 'PPL', adminCode: '01' },
  ...{ loc: { coordinates: [cityId / 10, -cityId / 10] } },
  ...rest,
})
const sources = {
  cities: [
    city(7, 'Østhavn', 'NO', 12_345),
    city(3, 'Saint Brannock', 'US', 7_500, { adminCode: 'TX' }),
    city(4, 'Few', 'US', 7_499, { adminCode: 'TX' }),
    city(5, 'Quarter', 'US', 90_000, { featureCode: 'PPLX', adminCode: 'NY' }),
  ],
  provinces: [
    { name: 'Texas', country: 'US', short: 'TX' },
    { name: 'Guam', country: 'US', short: 'GU' },
    { name: 'Nordland', country: 'NO' },
  ],
  others: `${head}Old Haven|Østhavn|NO\n`,
  sites: `${head}Old Fort|NO|60.5|10.25\n`,
}

describe('the table', () => {
  const index = openPlaces(layOutPlaces(sources))

  test('keeps towns of 7,500 people, with what is known of them', () => {
    expect(index.candidatesOf('osthavn')).toEqual([
      {
        ...{ name: 'Østhavn', kind: 'town', country: 'NO', latitude: -0.7, longitude: 0.7 },
        ...{ population: 12_000, geonames: 7 },
      },
    ])
    expect(index.candidatesOf('saint brannock')).toMatchObject([{ geonames: 3, country: 'US', region: 'US-TX' }])
    expect([index.candidatesOf('few'), index.candidatesOf('quarter')]).toEqual([[], []])
  })

  test('finds them by their other names', () => {
    expect(index.candidatesOf('old haven')).toEqual(index.candidatesOf('osthavn'))
  })

  test('has sites, and the middles of the people of states and their parts', () => {
    expect(index.candidatesOf('old fort')).toMatchObject([{ kind: 'site', latitude: 60.5, longitude: 10.25 }])
    expect(index.candidatesOf('texas')).toMatchObject([{ kind: 'region', region: 'US-TX', latitude: -0.35 }])
    expect(index.candidatesOf('guam')).toEqual([])
    expect(index.candidatesOf('norway')).toMatchObject([
      { kind: 'state', country: 'NO', latitude: -0.7, longitude: 0.7 },
    ])
    expect(index.candidatesOf('america')).toMatchObject([{ kind: 'state', latitude: -0.48 }])
    expect(index.candidatesOf('france')).toEqual([])
  })

  test('knows the states of parts by their names', () => {
    expect([index.codesOf('texas'), index.codesOf('nordland'), index.codesOf('nowhere')]).toEqual([
      ['US-TX'],
      ['NO'],
      [],
    ])
  })

  test.each([
    [{ sites: `${head}Old Fort|NO|north|10\n` }, 'sites.txt:6: Unexpected "Old Fort|NO|north|10"'],
    [{ others: `${head}Old Haven|Nowhere|NO\n` }, 'other-names.txt:6: Unexpected "Old Haven|Nowhere|NO"'],
  ])('refuses what a list says wrongly: %j', (wrong, message) => {
    expect(() => layOutPlaces({ ...sources, ...wrong })).toThrow(message)
  })
})

test('the built table is small, and holds what atlases hold', () => {
  expect(statSync('dist/data/places.bin').size).toBeLessThan(420_000)
  const index = placeIndex()
  expect(index.candidatesOf('reykjavik')).toMatchObject([{ name: 'Reykjavík', country: 'IS', geonames: 3_413_829 }])
  const near = ({ latitude, longitude }: { latitude: number; longitude: number }) => [
    Math.round(latitude),
    Math.round(longitude),
  ]
  expect(near(index.candidatesOf('russia')[0]!)).toEqual([54, 53])
  expect(near(index.candidatesOf('france')[0]!)).toEqual([47, 3])
  expect(near(index.candidatesOf('scotland')[0]!)).toEqual([56, -4])
})
