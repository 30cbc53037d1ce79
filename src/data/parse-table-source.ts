/** One line of a table's source, numbered from one. */
export interface SourceLine {
  readonly text: string
  readonly number: number
}

/** A table as it is kept: a head that says what it is and whence, an empty line, and its lines. */
export interface TableSource {
  readonly path: string
  readonly kind: string
  /** Where it comes from. */
  readonly source: string
  readonly licence: string
  /** What it is, and why it is needed. */
  readonly reason: string
  readonly lines: readonly SourceLine[]
}

const FIELDS = ['kind', 'source', 'licence', 'reason'] as const

/** The licences of the data that the package may hold. */
const LICENCES: ReadonlySet<string> = new Set(['MIT', 'CC BY 4.0', 'CC BY-SA 4.0', 'PDDL 1.0'])

/**
 * Reads the source of a table: `kind: …`, `source: …`, `licence: …` and `reason: …`, a line each, an empty line, then its lines.
 * @throws {Error} with path and line where it is malformed.
 */
export function parseTableSource(text: string, path: string): TableSource {
  const lines = text.split('\n').map((line, at) => ({ text: line, number: at + 1 }))
  const head = FIELDS.map((field, at) => fieldOf(lines[at] ?? endOf(lines), field, path))
  const [kind = '', source = '', licence = '', reason = ''] = head
  if (!LICENCES.has(licence)) throw unexpected(path, lines[2]!, `one of ${[...LICENCES].join(', ')}`)
  const behind = lines[FIELDS.length]
  if (behind?.text !== '') throw unexpected(path, behind ?? endOf(lines), 'an empty line behind the head')
  if (lines.at(-1)!.text !== '') throw unexpected(path, lines.at(-1)!, 'a line break at the end')
  const body = lines.slice(FIELDS.length + 1, -1)
  if (body.length === 0) throw unexpected(path, endOf(lines), 'an entry')
  return { path, kind, source, licence, reason, lines: body }
}

function fieldOf(line: SourceLine, field: string, path: string): string {
  const value = line.text.startsWith(`${field}: `) ? line.text.slice(field.length + 2).trim() : ''
  if (value === '') throw unexpected(path, line, `"${field}: " and its value`)
  return value
}

/** What is wrong with a line of a table's source, with its place. */
export function unexpected(path: string, { text, number }: SourceLine, expected: string): Error {
  return new Error(`${path}:${number}: Unexpected ${JSON.stringify(text)}, expected ${expected}`)
}

/** Where a text ends too early. */
const endOf = (lines: readonly SourceLine[]): SourceLine => ({ text: '', number: lines.length })
