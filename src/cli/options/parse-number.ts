import { InvalidArgumentError } from 'commander'
import { LONGEST_TIMEOUT, MOST_JOBS } from '../../run/settings/limits.js'

/** Reads from the command line how many at a time. */
export function parseCount(text: string): number {
  const count = /^\d+$/.test(text) ? Number(text) : 0
  if (count >= 1 && count <= MOST_JOBS) return count
  throw new InvalidArgumentError(`Expected a whole number from 1 to ${MOST_JOBS}.`)
}

/** Reads a number of seconds from the command line. */
export function parseSeconds(text: string): number {
  const seconds = /^\d+(?:\.\d{1,3})?$/.test(text) ? Number(text) : 0
  if (seconds > 0 && seconds <= LONGEST_TIMEOUT) return seconds
  throw new InvalidArgumentError(`Expected a number of seconds up to ${LONGEST_TIMEOUT}.`)
}
