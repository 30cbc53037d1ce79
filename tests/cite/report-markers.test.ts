import { describe, expect, test } from 'vitest'
import { segmentText } from '../support/segment-text.js'

const list = (...labels: number[]) =>
  `\n\nReferences\n\n${labels.map((label) => `[${label}] Lenz, Harbours of ${label} towns.`).join('\n')}\n`
const told = (...labels: number[]) => labels.map((label) => `The quay fell.[${label}]`).join(' ')

describe('what shows that markers or references are missing is reported', () => {
  test.each([
    ['a list that nothing cites', `The quay fell in 1850.${list(1, 2, 3)}`, ['list-without-markers']],
    ['markers without a list', told(1, 2, 3), ['markers-without-list']],
    ['labels that skip', told(1, 2, 3, 6, 7) + list(1, 2, 3, 4, 5, 6, 7), ['labels-skip']],
    ['both', told(1, 2, 3, 6, 7), ['markers-without-list', 'labels-skip']],
  ])('%s', (_, text, codes) => {
    expect(segmentText(text).issues.map(({ code }) => code)).toEqual(codes)
  })

  test.each([
    ['news without a list and few markers', told(1, 2)],
    ['a text that is whole', told(1, 2, 3, 2, 4) + list(1, 2, 3, 4)],
    ['a text that begins in the middle', told(12, 13, 14, 15) + list(12, 13, 14, 15)],
    ['numbers by the alphabet', told(7, 2, 9, 4, 1) + list(1, 2, 3, 4, 5, 6, 7, 8, 9)],
    ['a number that comes late', told(1, 2, 4, 3, 5, 6, 7, 8, 9, 10, 11) + list(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)],
    ['notes in the text', 'The quay fell.^[Lenz.] It rose.^[Orr.] It sank.^[Rey.]'],
    ['two readings', 'The quay fell in 1850.\n\nFurther reading\n\nLenz, Harbours.\nOrr, Mills.\n'],
  ])('not %s', (_, text) => {
    expect(segmentText(text, {}, 'text/markdown').issues).toEqual([])
  })

  test('a gap is named with the marker behind it', () => {
    const text = told(1, 2, 3, 6, 7, 9)
    const issue = segmentText(text).issues.find(({ code }) => code === 'labels-skip')!
    expect(issue.message).toBe('Unexpected gaps in the labels, expected markers for 4–5, 8')
    expect(text.slice(issue.start, issue.end)).toBe('[6]')
  })
})
