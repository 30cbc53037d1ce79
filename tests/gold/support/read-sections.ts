/** One line of a table or list. */
export interface Row {
  /** One-based line of the file. */
  readonly line: number
  readonly cells: readonly string[]
}

/** A file of gold, taken apart but not yet understood. */
export interface Sections {
  readonly fields: Readonly<Record<string, string>>
  readonly text: string
  /** Sentences as rows of one cell, the tables by their columns. */
  readonly rows: (section: string, columns: readonly string[]) => Row[]
}

type Report = (line: number, message: string) => void

/** Takes a file apart: fields above the text, the text in its fence, then sections of a list or a table each. */
export function readSections(markdown: string, report: Report): Sections {
  const lines = markdown.split('\n')
  const open = lines.findIndex((line) => /^`{3,}/.test(line))
  const fence = /^`*/.exec(lines[open] ?? '')![0]
  const close = lines.findIndex((line, i) => i > open && line === fence)
  if (open < 0 || close < 0) report(1, 'Unexpected end of file, expected the text between lines of ```')
  const fields: Record<string, string> = {}
  for (const line of lines.slice(0, Math.max(0, open))) {
    const [, name, value] = /^([A-Z][a-z]+): (.+)$/.exec(line) ?? []
    if (name !== undefined) fields[name] = value!
  }
  const rows = (section: string, columns: readonly string[]) => {
    const start = lines.indexOf(`## ${section}`, close)
    if (start < 0) report(close + 1, `Unexpected end of file, expected a section "${section}"`)
    const next = lines.findIndex((line, i) => i > start && line.startsWith('## '))
    const end = next < 0 ? lines.length : next
    const found = start < 0 ? [] : lines.slice(start + 1, end).map((text, i) => ({ text, line: start + i + 2 }))
    const filled = found.filter(({ text }) => text.trim() !== '')
    return columns.length === 0 ? listOf(filled, report) : tableOf(filled, columns, report)
  }
  return { fields, text: `${lines.slice(open + 1, close).join('\n')}\n`, rows }
}

interface Line {
  readonly text: string
  readonly line: number
}

function listOf(lines: readonly Line[], report: Report): Row[] {
  return lines.flatMap(({ text, line }) => {
    if (text.startsWith('- ')) return [{ line, cells: [text.slice(2)] }]
    report(line, `Unexpected "${text.slice(0, 40)}", expected "- " and a sentence on one line`)
    return []
  })
}

function tableOf(lines: readonly Line[], columns: readonly string[], report: Report): Row[] {
  const rows = lines.map(({ text, line }) => ({ line, cells: cellsOf(text) }))
  const [head, rule, ...body] = rows
  if (head === undefined || rule === undefined) {
    report(lines[0]?.line ?? 1, `Unexpected end of a table, expected the columns ${columns.join(', ')}`)
    return []
  }
  if (head.cells.join() !== columns.join()) {
    report(head.line, `Unexpected columns ${head.cells.join(', ')}, expected ${columns.join(', ')}`)
  }
  return body.filter(({ line, cells }) => {
    if (cells.length === columns.length) return true
    report(line, `Unexpected ${cells.length} cells, expected ${columns.length} (a bar inside of a cell is written \\|)`)
    return false
  })
}

function cellsOf(line: string): string[] {
  const inner = line.trim().replace(/^\||(?<!\\)\|$/g, '')
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'))
}
