import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
// @ts-expect-error a script without types
import { linesOfWeights } from '../../../scripts/actors/write-weights.mjs'
import { LABEL_COUNT } from '../../../src/actors/tagging/labels.js'
import { layOutWeights } from '../../../src/actors/tagging/lay-out-weights.js'
import { isTaken, SLOT_SIZE, type Weights, weightsAt } from '../../../src/actors/tagging/weights.js'

/** What training gives, as far as whole numbers tell it. */
function modelOf({ table, transitions }: Weights, unit: number) {
  const numbers = (list: Iterable<number>) => Array.from(list, (value) => value * unit)
  const model = new Map<number, number[]>()
  for (let at = 0; at < table.length; at += SLOT_SIZE) {
    if (isTaken(table, at)) model.set(table[at]!, numbers(weightsAt(table, at)))
  }
  return { table: model, transitions: numbers(transitions) }
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
