import { expect, test } from 'vitest'
import { attachRaised } from '../../../../src/import/formats/pdf/page/attach-raised.js'
import { findFurniture } from '../../../../src/import/formats/pdf/page/find-furniture.js'
import { buildLines, textOf } from '../../../../src/import/formats/pdf/page/line.js'
import { words } from './runs.js'

const body = ['The council met in', 'May and bought the', 'mill from Otto Lund.']

/** Pages of a head, three lines of text, and a foot; says what of each is left out. */
function leftOut(pages: readonly (readonly [head: string, foot: string])[], more: { foot?: { size: number } } = {}) {
  const rows = pages.map(([head, foot], page) => {
    const texts = body.flatMap((text, at) => words(`${text}${page}${at}`, 50, 100 + at * 12))
    const edges = [...(head ? words(head, 50, 60) : []), ...(foot ? words(foot, 50, 700, more.foot ?? {}) : [])]
    return buildLines(attachRaised([...texts, ...edges]))
  })
  return findFurniture(rows).map((found, page) =>
    [...found].sort((a, b) => a - b).map((at) => textOf(rows[page]![at]!)),
  )
}

test.each<[string, [string, string][], string[][]]>([
  [
    'a head on three pages',
    [
      ['The Mill', ''],
      ['The Mill', ''],
      ['The Mill', ''],
    ],
    [['The Mill'], ['The Mill'], ['The Mill']],
  ],
  [
    'numbers that grow',
    [
      ['', '7'],
      ['', '8'],
      ['', '9'],
    ],
    [['7'], ['8'], ['9']],
  ],
  [
    'heads of left and right pages',
    [
      ['2 Holt', ''],
      ['Mills 3', ''],
      ['4 Holt', ''],
      ['Mills 5', ''],
      ['6 Holt', ''],
    ],
    [['2 Holt'], ['Mills 3'], ['4 Holt'], ['Mills 5'], ['6 Holt']],
  ],
  [
    'a chapter of one page has its number',
    [
      ['2 Mills', ''],
      ['Ferries 3', ''],
      ['4 Bridges', ''],
    ],
    [['2 Mills'], ['Ferries 3'], ['4 Bridges']],
  ],
  [
    'notes that say the same are notes',
    [
      ['', '^1^Ibid.'],
      ['', '^2^Ibid.'],
      ['', '^3^Ibid.'],
    ],
    [[], [], []],
  ],
  [
    'figures that do not grow as pages do are text',
    [
      ['In 1812 so', ''],
      ['In 1850 so', ''],
      ['In 1851 so', ''],
    ],
    [[], ['In 1850 so'], ['In 1851 so']].map(() => []),
  ],
  [
    'lines that differ are text',
    [
      ['One day', ''],
      ['Then he', ''],
      ['It was', ''],
    ],
    [[], [], []],
  ],
])('%s', (_, pages, expected) => {
  expect(leftOut(pages)).toEqual(expected)
})
