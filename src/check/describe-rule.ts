import type { Rule } from './rule.js'

/** What there is to know about a rule, as Markdown below a heading of the given level. */
export function describeRule(rule: Rule, level: number): string {
  return [
    `${'#'.repeat(level)} ${rule.name}`,
    `**${rule.summary}.** ${standingOf(rule)}`,
    rule.help,
    `Change it with \`--rule ${rule.name}=off|info|warning|error\`.`,
  ].join('\n\n')
}

/** Severity of a rule and what it needs, in one line: `Error.`, `Info, off by default.`. */
function standingOf({ severity, onByDefault, reading, extraction }: Rule): string {
  const name = severity[0]!.toUpperCase() + severity.slice(1)
  const off = onByDefault === false ? ', off by default' : ''
  const cost = extraction ? ' Extracts the source anew.' : reading ? ' Reads the source anew.' : ''
  return `${name}${off}.${cost}`
}
