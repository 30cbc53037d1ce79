import { csvLine } from '../tables/csv-line.js'
import type { Answer, AnswerStream, Cell, Row } from './answer.js'

/** The forms of an answer. */
export const answerForms = ['table', 'csv', 'json', 'jsonl'] as const
export type AnswerForm = (typeof answerForms)[number]

/** A form that is written row by row. */
interface RowForm {
  readonly head: (columns: readonly string[]) => string
  readonly row: (columns: readonly string[], row: Row) => string
  readonly between: string
  readonly tail: (isEmpty: boolean) => string
}

const rowForms: Readonly<Record<Exclude<AnswerForm, 'table'>, RowForm>> = {
  csv: { head: csvLine, row: (_, row) => csvLine(row.map(plain)), between: '', tail: () => '' },
  jsonl: {
    head: () => '',
    row: (columns, row) => `${JSON.stringify(objectOf(columns, row))}\n`,
    between: '',
    tail: () => '',
  },
  json: {
    head: () => '[',
    row: (columns, row) => `\n${JSON.stringify(objectOf(columns, row), null, 2)}`.replaceAll('\n', '\n  '),
    between: ',',
    tail: (isEmpty) => (isEmpty ? ']\n' : '\n]\n'),
  },
}

/**
 * An answer as text, in parts as it comes; a table, whose columns are as wide as their widest cell, is one part. `width` is the
 * widest cell of a table, in characters.
 */
export async function* writeAnswer(answer: AnswerStream, form: AnswerForm, width = 60): AsyncGenerator<string> {
  const { columns, parts } = answer
  if (form === 'table') {
    const rows: Row[] = []
    for await (const part of parts) for (const row of part) rows.push(row)
    yield writeTable({ columns, rows }, width)
    return
  }
  const { head, row, between, tail } = rowForms[form]
  let isEmpty = true
  yield head(columns)
  for await (const part of parts) {
    if (part.length === 0) continue
    yield (isEmpty ? '' : between) + part.map((cells) => row(columns, cells)).join(between)
    isEmpty = false
  }
  yield tail(isEmpty)
}

function objectOf(columns: readonly string[], row: Row): Record<string, Cell | undefined> {
  return Object.fromEntries(columns.map((name, index) => [name, row[index]]))
}

function writeTable({ columns, rows }: Answer, width: number): string {
  const cells = rows.map((row) => row.map((value) => cut(cellText(value), width)))
  const widths = columns.map((name, index) => Math.max(name.length, ...cells.map((row) => [...row[index]!].length)))
  const right = columns.map((_, index) => rows.length > 0 && rows.every((row) => typeof row[index] === 'number'))
  const line = (row: readonly string[]) =>
    row
      .map((text, index) => {
        const pad = ' '.repeat(widths[index]! - [...text].length)
        return right[index] ? pad + text : text + pad
      })
      .join('  ')
      .trimEnd()
  const rule = widths.map((size) => '─'.repeat(size)).join('  ')
  const count = `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`
  return `${[line(columns), rule, ...cells.map(line), '', count].join('\n')}\n`
}

/** Text of a cell on one line, without control characters: a terminal would obey them. */
function cellText(value: Cell): string {
  const text = value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)
  return text.replace(/\s+/g, ' ').replace(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}

function cut(text: string, width: number): string {
  const characters = [...text]
  return characters.length <= width ? text : `${characters.slice(0, width - 1).join('')}…`
}

function plain(value: Cell): string | number | boolean | null {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}
