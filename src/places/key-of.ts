import { foldName } from './fold-name.js'
import type { Candidate } from './place.js'

/** What tells a place of the table from all others: `gn-2988507`, `state-FR`, `region-US-TX`, `site-IQ-babylon`. */
export function keyOf({ kind, name, country, region, geonames }: Candidate): string {
  if (geonames !== undefined) return `gn-${geonames}`
  return kind === 'site' ? `site-${country}-${foldName(name).replaceAll(' ', '-')}` : `${kind}-${region ?? country}`
}
