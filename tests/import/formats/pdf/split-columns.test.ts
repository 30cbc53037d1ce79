import { expect, test } from 'vitest'
import { buildLines, textOf } from '../../../../src/import/formats/pdf/page/line.js'
import type { Run } from '../../../../src/import/formats/pdf/page/run.js'
import { findGutter, splitColumns } from '../../../../src/import/formats/pdf/page/split-columns.js'
import { words } from './runs.js'

const column = (name: string, x: number, from: number, count: number): Run[] =>
  Array.from({ length: count }, (_, at) => words(`${name}${at} of the council met there`, x, from + at * 12)).flat()

const read = (runs: readonly Run[], known: number[] = []) =>
  splitColumns(runs, known).map((region) =>
    buildLines(region)
      .map((line) => textOf(line).split(' ')[0])
      .join(' '),
  )

const title = words('A title that goes across both of the columns of this page and on to', 50, 80)
const foot = words('and a foot that goes across both of the columns of this page and on to', 50, 300)

test('two columns between a title and a foot', () => {
  const runs = [...title, ...column('l', 50, 100, 6), ...column('r', 210, 104, 6), ...foot]
  expect(read(runs)).toEqual(['A', 'l0 l1 l2 l3 l4 l5', 'r0 r1 r2 r3 r4 r5', 'and'])
})

test('three columns', () => {
  const runs = [...column('l', 50, 100, 6), ...column('m', 210, 100, 6), ...column('r', 370, 100, 6)]
  expect(read(runs)).toEqual(['l0 l1 l2 l3 l4 l5', 'm0 m1 m2 m3 m4 m5', 'r0 r1 r2 r3 r4 r5'])
})

test('a short heading over all columns parts them', () => {
  const three = (from: number) => ['l', 'm', 'r'].flatMap((name, at) => column(name, 50 + at * 160, from, 6))
  const heading = words('B The mill', 50, 190, { bold: true })
  expect(read([...three(100), ...heading, ...three(220)])).toEqual([
    'l0 l1 l2 l3 l4 l5',
    'm0 m1 m2 m3 m4 m5',
    'r0 r1 r2 r3 r4 r5',
    'B',
    'l0 l1 l2 l3 l4 l5',
    'm0 m1 m2 m3 m4 m5',
    'r0 r1 r2 r3 r4 r5',
  ])
})

test('a heading of one column does not', () => {
  const heading = words('B The mill', 50, 178, { bold: true })
  const runs = [...column('l', 50, 100, 6), ...heading, ...column('k', 50, 196, 6), ...column('r', 210, 100, 14)]
  expect(read(runs)).toEqual(['l0 l1 l2 l3 l4 l5 B k0 k1 k2 k3 k4 k5', expect.stringMatching(/^r0 .* r13$/)])
})

test('a last page with hardly anything in the second column, where pages near by have two', () => {
  const runs = [...column('l', 50, 100, 6), ...column('r', 210, 100, 1)]
  expect(findGutter(runs)).toBeNull()
  expect(read(runs, [205])).toEqual(['l0 l1 l2 l3 l4 l5', 'r0'])
})

test('rows of a table are no columns', () => {
  const runs = Array.from({ length: 8 }, (_, at) => [
    ...words(`year ${1810 + at}`, 50, 100 + at * 12),
    ...words('7', 180, 100 + at * 12),
  ]).flat()
  expect(findGutter(runs)).toBeNull()
})

test('one column stays one', () => {
  expect(read(column('l', 50, 100, 8))).toEqual(['l0 l1 l2 l3 l4 l5 l6 l7'])
})
