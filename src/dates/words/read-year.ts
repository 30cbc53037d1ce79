import type { Fields } from '../reading.js'
import { era } from './era.js'

/** The fields of a year and its era as written, none where there is no year. */
export function readYear(year: string | undefined, mark?: string | undefined): Fields {
  if (year === undefined) return {}
  if (mark !== undefined) return { year: Number(year), era: era.of(mark) }
  return { year: Number(year) }
}
