import { foldName } from './fold-name.js'
import type { Candidate, Located } from './place.js'
import type { PlaceIndex } from './place-index.js'

/** The states, and parts of them, that are named near a place, as codes: `US`, `US-TX`. */
export interface Evidence {
  /** Behind the name itself: `Paris, Texas`. */
  readonly words: ReadonlySet<string>
  /** In an event that names the place. */
  readonly event: ReadonlySet<string>
  /** Anywhere in the document. */
  readonly document: ReadonlySet<string>
}

/** What a place weighs that is no town: as a town of so many people. */
const WEIGHTS = { state: 4_000_000, region: 1_000_000, site: 1_000_000 } as const
/** How much heavier a place is whose state is named in the same event, or elsewhere in the document. */
const IN_EVENT = 20
const IN_DOCUMENT = 5
/** How many times as heavy as all others the likely one is. */
const OUTWEIGHS = 5
/** States whose towns are named after others, and how many people live in one that is known by itself. */
const NEW_WORLD: ReadonlySet<string> = new Set(['US', 'CA', 'AU', 'NZ'])
const KNOWN = 50_000
/** A town so near to a like-named site, in degrees, is the same place. */
const SAME = 0.3

/**
 * What a name can mean, and how sure that is.
 * @returns null where the table does not have the name.
 */
export function locate(name: string, evidence: Evidence, index: PlaceIndex): Located | null {
  const key = foldName(withoutKind(name))
  const known = joined(index.candidatesOf(key))
  if (known.length === 0) return null
  const said = known.filter((one) => isIn(one, evidence.words))
  const candidates = said.length > 0 ? said : known
  const weighed = candidates.map((one) => ({ one, weight: weightOf(one, evidence) })).sort(heaviest)
  const ranked = weighed.map(({ one }) => one)
  const [first, second] = weighed
  const support = supportOf(first!.one, evidence)
  // A part of another state has that name too, and no coordinates: Galicia.
  const other = said.length === 0 && isElsewhere(first!.one, known, index.codesOf(key))
  if (other || (support === undefined && isNamesake(first!.one)))
    return { candidates: ranked.slice(0, 1), certainty: 'unsure', by: 'name' }
  if (second === undefined) return { candidates: ranked, certainty: 'only', by: support ?? 'name' }
  if (first!.weight >= OUTWEIGHS * second.weight)
    return { candidates: ranked, certainty: 'likely', by: support ?? 'size' }
  const near = weighed.filter(({ weight }) => weight * OUTWEIGHS > first!.weight).map(({ one }) => one)
  return { candidates: near, certainty: 'unsure', by: 'name' }
}

/** `the city of Cologne` is looked up as Cologne. */
function withoutKind(name: string): string {
  return name.replace(/^(?:the )?(?:city|town|port|village) of /i, '')
}

/** Candidates without those that are the same place twice: a town beside its old site, a town that is its state. */
function joined(candidates: readonly Candidate[]): Candidate[] {
  const states = candidates.filter(({ kind }) => kind === 'state')
  const sites = candidates.filter(({ kind }) => kind === 'site')
  return candidates.filter(({ kind, country, latitude, longitude }) => {
    if (kind !== 'town') return true
    if (states.some((state) => state.country === country)) return false
    return !sites.some((site) => Math.hypot(site.latitude - latitude, site.longitude - longitude) < SAME)
  })
}

/** Whether a place is likely named after another, which the table may not have: Bohemia in New York, of which nothing else speaks. */
function isNamesake({ kind, country, population }: Candidate): boolean {
  return kind === 'town' && NEW_WORLD.has(country) && population < KNOWN
}

/** Whether a name is also that of a part of another state than the heaviest place lies in, of which the table has no place. */
function isElsewhere({ country }: Candidate, known: readonly Candidate[], codes: readonly string[]): boolean {
  return codes.some(
    (code) => code.slice(0, 2) !== country && !known.some((one) => (one.region ?? one.country) === code),
  )
}

function weightOf(one: Candidate, { event, document }: Evidence): number {
  const weight = one.kind === 'town' ? one.population : WEIGHTS[one.kind]
  if (isIn(one, event)) return weight * IN_EVENT
  return isIn(one, document) ? weight * IN_DOCUMENT : weight
}

function supportOf(one: Candidate, { words, event, document }: Evidence): 'words' | 'event' | 'document' | undefined {
  if (isIn(one, words)) return 'words'
  if (isIn(one, event)) return 'event'
  return isIn(one, document) ? 'document' : undefined
}

/** Whether a place lies in a state or a part of one that is named. */
export function isIn({ country, region }: Candidate, codes: ReadonlySet<string>): boolean {
  return codes.has(country) || (region !== undefined && codes.has(region))
}

function heaviest(
  a: { readonly one: Candidate; readonly weight: number },
  b: { readonly one: Candidate; readonly weight: number },
): number {
  return b.weight - a.weight || (a.one.geonames ?? 0) - (b.one.geonames ?? 0) || (a.one.name < b.one.name ? -1 : 1)
}
