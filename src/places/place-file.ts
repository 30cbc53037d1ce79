/** The table of places as it is packed. Towns stand in the order of countries and of their numbers, so that differences are small. */
export interface PlaceFile {
  readonly towns: {
    readonly names: readonly string[]
    /** `US-TX` where the part of the state is kept. */
    readonly codes: readonly string[]
    /** Each as the difference from the one before. */
    readonly geonames: readonly number[]
    /** Hundredths of a degree, each as the difference from the one before. */
    readonly latitudes: readonly number[]
    readonly longitudes: readonly number[]
    readonly populations: readonly number[]
  }
  /** Name, ISO code, latitude and longitude. */
  readonly states: readonly PlaceRow[]
  readonly regions: readonly PlaceRow[]
  readonly sites: readonly PlaceRow[]
  /** Another name, with the number of its town in `towns`. */
  readonly others: readonly (readonly [name: string, town: number])[]
  /** Parts of states by their folded names, with the codes that a name can have: `georgia` is `US-GA`. */
  readonly parts: Readonly<Record<string, readonly string[]>>
}

export type PlaceRow = readonly [name: string, code: string, latitude: number, longitude: number]

/** The columns of `dist/data/places.bin`: the file above as JSON, packed by Brotli. */
export interface PlaceTable {
  readonly packed: Uint8Array
}
