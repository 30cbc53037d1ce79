import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/run/work/extract.js'
import { genres } from './support/gold-text.js'
import { measure, type Tally } from './support/measure.js'
import { readAllGold } from './support/read-all-gold.js'

const folder = new URL('.', import.meta.url).pathname
const figuresFile = `${folder}figures.md`
const readings = readAllGold(folder)

test('every text is of the form', () => {
  expect(readings.length).toBeGreaterThanOrEqual(60)
  expect(readings.flatMap(({ faults }) => faults)).toEqual([])
})

/** Figures by layer and genre, `all` first. */
function measureAll(): Map<string, Map<string, Tally>> {
  const figures = new Map<string, Map<string, Tally>>()
  for (const { gold } of readings) {
    for (const [layer, tally] of Object.entries(measure(gold, extract(gold.document)))) {
      const row = figures.get(layer) ?? new Map<string, Tally>()
      figures.set(layer, row)
      for (const column of ['all', gold.genre]) {
        const before = row.get(column) ?? [0, 0, 0]
        row.set(column, [before[0] + tally[0], before[1] + tally[1], before[2] + tally[2]])
      }
    }
  }
  return figures
}

const asFigure = ([right, found, wanted]: Tally) =>
  found + wanted === 0 ? '–' : ((2 * right) / (found + wanted)).toFixed(3)

function asTable(figures: ReturnType<typeof measureAll>): string {
  const columns = ['all', ...genres]
  const rows = [...figures].map(
    ([layer, row]) => `| ${[layer, ...columns.map((name) => asFigure(row.get(name) ?? [0, 0, 0]))].join(' | ')} |`,
  )
  return [
    '# Figures',
    '',
    'What the library has right on the texts of this folder: F1, or the share of the events found. A figure that changes fails the suite, one that',
    'rises too: `UPDATE_FIXTURES=1 npx vitest run tests/gold` writes them down. One that falls needs a reason in the commit.',
    '',
    `| layer | ${columns.join(' | ')} |`,
    `| ${['layer', ...columns].map(() => '---').join(' | ')} |`,
    ...rows,
    '',
  ].join('\n')
}

describe('the figures', () => {
  test('are those that are written down, layer by layer and genre by genre', () => {
    const table = asTable(measureAll())
    if (process.env.UPDATE_FIXTURES && process.env.CI === undefined) writeFileSync(figuresFile, table)
    expect(table).toBe(existsSync(figuresFile) ? readFileSync(figuresFile, 'utf8') : '')
  })
})
