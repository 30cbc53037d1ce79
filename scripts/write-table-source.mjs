import { writeFileSync } from 'node:fs'

/** Writes the source of a table as `parseTableSource` reads it: a head, an empty line and the lines. */
export function writeTableSource(file, { kind, source, licence, reason }, lines) {
  const head = Object.entries({ kind, source, licence, reason }).map(([field, value]) => `${field}: ${value}`)
  writeFileSync(file, [...head, '', ...lines, ''].join('\n'))
}
