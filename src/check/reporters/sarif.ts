import type { Severity } from '../../model/issue.js'
import type { Finding, Place } from '../findings/finding.js'
import type { Reporter } from '../reporter.js'
import type { Rule } from '../rule.js'

/** SARIF 2.1.0, for GitHub code scanning and its like; columns are UTF-16 code units, as in the records. */
export const sarif: Reporter = {
  name: 'sarif',
  write({ findings }, { rules, version }) {
    const index = new Map(rules.map(({ name }, at) => [name, at]))
    const driver = {
      name: 'Regesta',
      semanticVersion: version,
      rules: rules.map(descriptorOf),
    }
    const results = findings.map((finding) => resultOf(finding, index.get(finding.rule) ?? -1))
    const log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
    }
    return `${JSON.stringify(log, null, 2)}\n`
  },
}

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

function descriptorOf({ name, summary, help, severity, onByDefault }: Rule) {
  return {
    id: name,
    shortDescription: { text: `${summary}.` },
    fullDescription: { text: plain(help) },
    help: { text: plain(help), markdown: help },
    defaultConfiguration: { level: levels[severity], enabled: onByDefault !== false },
  }
}

function resultOf(
  { rule, severity, message, file, line, field, event, place, fingerprint }: Finding,
  ruleIndex: number,
) {
  const inSource = place !== undefined && place.file === file
  const region = inSource ? regionOf(place) : { startLine: line ?? 1 }
  const logical = [event, field].filter((part) => part !== undefined).join(' ')
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file) }, region },
        ...(logical === '' ? {} : { logicalLocations: [{ fullyQualifiedName: logical }] }),
      },
    ],
    ...(place === undefined || inSource ? {} : { relatedLocations: [relatedTo(place)] }),
    partialFingerprints: { 'regestaFinding/v1': fingerprint },
  }
}

function relatedTo(place: Place) {
  return {
    id: 1,
    message: { text: 'The source' },
    physicalLocation: { artifactLocation: { uri: uriOf(place.file) }, region: regionOf(place) },
  }
}

function regionOf({ line, column, endLine, endColumn, start, end }: Place) {
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    charOffset: start,
    charLength: end - start,
  }
}

/** A relative URI reference; a colon in its first segment would make it a scheme (RFC 3986, 4.2). */
function uriOf(file: string): string {
  const uri = file.split('/').map(encodeURIComponent).join('/')
  return uri.startsWith('/') ? `file://${uri}` : uri
}

function plain(markdown: string): string {
  return markdown.replace(/`/g, '')
}
