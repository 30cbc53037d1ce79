import type { Severity } from '../model/issue.js'
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

/** The message for a rule that does not exist, with the names that come nearest. */
export function unknownRule(name: string, names: readonly string[]): string {
  const words = name.split('-').filter((word) => word.length > 2)
  const near = names.filter((known) => words.some((word) => known.includes(word)))
  return `Unexpected rule "${name}", expected one of ${(near.length > 0 ? near : names).join(', ')}`
}
