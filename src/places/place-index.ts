import { brotliDecompressSync } from 'node:zlib'
import { readData } from '../data/read-data.js'
import { foldName } from './fold-name.js'
import type { Candidate, PlaceKind } from './place.js'
import type { PlaceFile, PlaceRow, PlaceTable } from './place-file.js'

/** The table of places, to look names up in. */
export interface PlaceIndex {
  /** The places of a folded name, in no order. */
  candidatesOf(key: string): readonly Candidate[]
  /** The codes of the states and parts of states of a folded name: `georgia` is `GE` and `US-GA`. */
  codesOf(key: string): readonly string[]
  /** The name of a state or a part of one by its code, or the code where it has none. */
  nameOf(code: string): string
}

let index: PlaceIndex | undefined

/** The table that is built into the package, read when it is first asked for: 0.4 MB, some fifty milliseconds. */
export function placeIndex(): PlaceIndex {
  index ??= openPlaces(readData<PlaceTable & Record<string, Uint8Array>>('places'))
  return index
}

/** Opens a table that `layOutPlaces` laid out. Towns become places when they are asked for: few of fifty thousand are. */
export function openPlaces({ packed }: PlaceTable): PlaceIndex {
  const file = JSON.parse(brotliDecompressSync(packed).toString()) as PlaceFile
  const townOf = townsOf(file.towns)
  const towns = new Map<string, number[]>()
  for (const [number, name] of file.towns.names.entries()) push(towns, foldName(name), number)
  for (const [name, number] of file.others) push(towns, foldName(name), number)
  const others = new Map<string, Candidate[]>()
  const codes = new Map(Object.entries(file.parts).map(([name, listed]) => [name, [...listed]]))
  for (const kind of ['state', 'region', 'site'] as const)
    for (const row of file[`${kind}s`]) push(others, foldName(row[0]), placeOf(row, kind))
  for (const [name, code] of file.states) {
    const key = foldName(name)
    codes.set(key, [...new Set([code, ...(codes.get(key) ?? [])])])
  }
  const names = namesOf([...file.regions, ...file.states])
  return {
    candidatesOf: (key) => [...new Set(towns.get(key) ?? [])].map(townOf).concat(others.get(key) ?? []),
    codesOf: (key) => codes.get(key) ?? [],
    nameOf: (code) => names.get(code) ?? code,
  }
}

/** A name for each code: the first, or the first that is no official one (`United States`, not `United States of America`). */
function namesOf(rows: readonly PlaceRow[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const [name, code] of rows) {
    const known = names.get(code)
    if (known === undefined || (/ of /.test(known) && !/ of |\.|^[A-Z]+$/.test(name))) names.set(code, name)
  }
  return names
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [value])
  else known.push(value)
}

function townsOf(towns: PlaceFile['towns']): (number: number) => Candidate {
  const [geonames, north, east] = [towns.geonames, towns.latitudes, towns.longitudes].map(sumsOf)
  return (number) => {
    const code = towns.codes[number]!
    return {
      ...{ name: towns.names[number]!, kind: 'town' as const, country: code.slice(0, 2) },
      ...(code.length > 2 && { region: code }),
      ...{ latitude: north![number]! / 100, longitude: east![number]! / 100 },
      ...{ population: towns.populations[number]!, geonames: geonames![number]! },
    }
  }
}

/** Numbers of which each was the difference from the one before. */
function sumsOf(steps: readonly number[]): Int32Array {
  const sums = Int32Array.from(steps)
  for (let i = 1; i < sums.length; i++) sums[i]! += sums[i - 1]!
  return sums
}

function placeOf([name, code, latitude, longitude]: PlaceRow, kind: Exclude<PlaceKind, 'town'>): Candidate {
  const region = code.length > 2 ? { region: code } : {}
  return { name, kind, country: code.slice(0, 2), ...region, latitude, longitude, population: 0 }
}
