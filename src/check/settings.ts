import leven from 'leven'
import type { Severity } from '../model/issue.js'
import { shown } from '../terminal/shown.js'
import type { Rule } from './rule.js'

export type Level = Severity | 'off'

/** What each rule counts as. */
export type RuleLevels = ReadonlyMap<string, Level>

const levels: readonly string[] = ['off', 'info', 'warning', 'error']

/**
 * The level of each rule: its own, or what the user asks for in pairs such as `event-uncited=warning`.
 * @throws {RangeError} where a pair names no rule or no level.
 */
export function ruleLevelsOf(rules: readonly Rule[], pairs: readonly string[] = []): RuleLevels {
  const settings = new Map<string, Level>(
    rules.map((rule) => [rule.name, rule.onByDefault === false ? 'off' : rule.severity]),
  )
  for (const pair of pairs) {
    const [name = '', level = ''] = pair.split('=')
    if (!settings.has(name)) throw new RangeError(unknownRule(name, [...settings.keys()]))
    if (!levels.includes(level))
      throw new RangeError(`Unexpected level "${level}" in "${pair}", expected ${levels.join(', ')}`)
    settings.set(name, level as Level)
  }
  return settings
}

/** How many names are worth to be read. */
const NEAR = 3

/** The few names that are written most alike, the nearest first; none where all are other words. */
function nearest(name: string, names: readonly string[]): string[] {
  // Who stops early means what begins so.
  const distanceOf = (known: string) => (name !== '' && known.startsWith(name) ? 0 : leven(name, known))
  const distances = names.map((known) => ({ known, distance: distanceOf(known) }))
  const near = names.length <= NEAR ? distances : distances.filter(({ distance }) => distance <= name.length / 2)
  return near
    .sort((a, b) => a.distance - b.distance)
    .slice(0, NEAR)
    .map(({ known }) => known)
}

/** The message for a rule that does not exist, with the names that come nearest. */
export function unknownRule(name: string, names: readonly string[]): string {
  const words = name.split('-').filter((word) => word.length > 2)
  const alike = names.filter((known) => words.some((word) => known.includes(word)))
  const near = nearest(name, alike.length > 0 && alike.length <= NEAR ? alike : names)
  if (near.length === 0) return `Unexpected rule ${shown(name)}: regesta explain lists them`
  return `Unexpected rule ${shown(name)}, expected ${near.join(', ')} or another that regesta explain lists`
}
