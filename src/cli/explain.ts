import type { Command } from 'commander'
import { describeRule } from '../check/describe-rule.js'
import { describeRules } from '../check/describe-rules.js'
import { rules } from '../check/rules/index.js'
import { unknownRule } from '../check/settings.js'
import { say } from '../terminal/print.js'
import { exitWithUsage } from './printing/exit-with-usage.js'
import { wrapText } from './printing/wrap-text.js'

const help = `
Examples:
  regesta explain                       every rule in a line
  regesta explain quote-not-in-source   one rule in full
  regesta explain --all                 the rules' page of the documentation, as Markdown`

/** `regesta explain`: says what a rule checks. */
export function explain(command: Command): void {
  command
    .argument('[rule]', 'name of a rule, as a finding shows it')
    .option('--all', 'every rule in full, as Markdown')
    .addHelpText('after', help)
    .action((name: string | undefined, { all }: { all?: true }) => {
      if (all) say(describeRules(rules))
      else if (name === undefined) say(listOf())
      else say(explanationOf(command, name))
    })
}

function listOf(): string {
  const width = Math.max(...rules.map((rule) => rule.name.length))
  const lines = rules.map(({ name, severity, onByDefault, summary }) => {
    const level = onByDefault === false ? `${severity}, off` : severity
    return `${name.padEnd(width)}  ${level.padEnd(9)}  ${summary}`
  })
  return `${lines.join('\n')}\n`
}

function explanationOf(command: Command, name: string): string {
  const rule = rules.find((known) => known.name === name)
  if (rule === undefined) {
    const names = rules.map((known) => known.name)
    return exitWithUsage(command, new RangeError(unknownRule(name, names)))
  }
  return `${wrapText(describeRule(rule, 1), 80)}\n`
}
