/** What a place of the table is. */
export type PlaceKind = 'town' | 'site' | 'region' | 'state'

/** A place that a name can mean. */
export interface Candidate {
  /** As the table spells it: `Istanbul` for `Constantinople`. */
  readonly name: string
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-2 of the state of today that it lies in; empty where that is open. */
  readonly country: string
  /** Of a part of a state, and of a town in a state whose parts are known: `US-TX`, `GB-SCT`. */
  readonly region?: string
  /** Degrees, to a hundredth, which is a kilometre: of a town, its middle; of a state or a part of one, the middle of the people who live there today. */
  readonly latitude: number
  readonly longitude: number
  /** People who live there today, to two figures; 0 where it is no town. */
  readonly population: number
  /** Its number in GeoNames, of a town. */
  readonly geonames?: number
}

/**
 * How sure it is which place is meant: `only`, no other of that name is known, or none in the state or region that is named behind it;
 * `likely`, one outweighs all others; `unsure`, none does, and none is picked.
 */
export type PlaceCertainty = 'only' | 'likely' | 'unsure'

/** What a name can mean. */
export interface Located {
  /** Heaviest first; of `unsure` those that weigh up to a fifth of the first, else all, the first of which is meant. Never empty. */
  readonly candidates: readonly Candidate[]
  readonly certainty: PlaceCertainty
  /** What spoke for the first: words behind the name, a state or region named with it or elsewhere in the document, its size, or nothing but the name. */
  readonly by: 'words' | 'event' | 'document' | 'size' | 'name'
}
