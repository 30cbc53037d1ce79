import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
// @ts-expect-error a script without types
import { linesOfWeights } from '../../../scripts/actors/write-weights.mjs'
import { LABEL_COUNT } from '../../../src/actors/tagging/labels.js'
import { layOutWeights } from '../../../src/actors/tagging/lay-out-weights.js'
import { bytesOf, isTaken, SLOT_SIZE, type Weights } from '../../../src/actors/tagging/weights.js'

/** What training gives, as far as whole numbers tell it. */
function modelOf(weights: Weights, unit: number) {
  const numbers = (list: Int8Array | Int16Array) => Array.from(list, (value) => value * unit)
  const bytes = bytesOf(weights.table)
  const table = new Map<number, number[]>()
  for (let at = 0; at < weights.table.length; at += SLOT_SIZE) {
    if (!isTaken(weights.table, at)) continue
    table.set(weights.table[at]!, numbers(bytes.subarray(4 * (at + 1), 4 * (at + 1) + LABEL_COUNT)))
  }
  return { table, transitions: numbers(weights.transitions) }
}

test('weights are written as they are read: the trained file comes back as it is', () => {
  const text = readFileSync('src/actors/tagging/weights.txt', 'utf8')
  const model = modelOf(layOutWeights(text, 'weights.txt'), 0.05)
  expect(linesOfWeights(model).join('\n') === text.trimEnd().split('\n').slice(5).join('\n')).toBe(true)
})

test('a weight is rounded to a whole number of one byte, and a feature of small ones is left out', () => {
  const row = (...numbers: number[]) => [...numbers, ...new Array(LABEL_COUNT - numbers.length).fill(0)]
  const table = new Map([
    [-1, row(0.1, 0, -50)],
    [7, row(0.04, 0.09)],
  ])
  const lines: string[] = linesOfWeights({ table, transitions: new Array(LABEL_COUNT ** 2).fill(0) })
  expect(lines.slice(LABEL_COUNT)).toEqual(['ffffffff a2c-127'])
})
