import { visible } from '../../terminal/visible.js'
import type { Finding } from '../findings/finding.js'
import type { Reporter } from '../reporter.js'

/** Workflow commands that GitHub Actions shows beside the lines of a change (workflow-commands, `::error`). */
export const github: Reporter = {
  name: 'github',
  write: ({ findings }) => findings.map((finding) => `${commandOf(finding)}\n`).join(''),
}

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const

function commandOf({ severity, file, line, place, rule, message }: Finding): string {
  const inSource = place !== undefined && place.file === file
  const properties = [
    `file=${escapeProperty(file)}`,
    ...(line === undefined ? [] : [`line=${line}`]),
    ...(inSource ? [`col=${place.column}`, `endLine=${place.endLine}`, `endColumn=${place.endColumn}`] : []),
    `title=${escapeProperty(rule)}`,
  ]
  const where = place === undefined || inSource ? '' : ` (${place.file}:${place.line}:${place.column})`
  return `::${commands[severity]} ${properties.join(',')}::${escapeData(message + where)}`
}

/** Escapes what follows `::`, as the runner's toolkit does; people read it on a page and in a log. */
function escapeData(text: string): string {
  const escaped = text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
  return visible(escaped)
}

/** Escapes a value between the commas of a command. */
function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
