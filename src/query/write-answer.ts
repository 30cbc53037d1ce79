import { csvLine } from '../tables/csv-line.js'
import type { Answer, Cell } from './answer.js'

/** The forms of an answer. */
export const answerForms = ['table', 'csv', 'json', 'jsonl'] as const
export type AnswerForm = (typeof answerForms)[number]

/** An answer as text; `width` is the widest cell of a table, in characters. */
export function writeAnswer(answer: Answer, form: AnswerForm, width = 60): string {
  if (form === 'table') return writeTable(answer, width)
  if (form === 'csv') return [answer.columns, ...answer.rows.map((row) => row.map(plain))].map(csvLine).join('')
  const objects = answer.rows.map((row) => Object.fromEntries(answer.columns.map((name, index) => [name, row[index]])))
  if (form === 'jsonl') return objects.map((object) => `${JSON.stringify(object)}\n`).join('')
  return `${JSON.stringify(objects, null, 2)}\n`
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
