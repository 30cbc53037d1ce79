import { expect, test } from 'vitest'
import { extract } from '../../src/index.js'
import { folderOf, regesta } from '../support/regesta.js'

/** What a reader sees of each of these is the same. */
test.each([
  ['before a sentence', '\u200eIn 1961 Syria left the union.[3] In 1962 it came back.[4]'],
  ['within a date', 'In\u200b 1961 Syria left the union.[3] In 1962 it came back.[4]'],
  ['between a sentence and its marker', 'In 1961 Syria left the union.\u200b[3] In 1962 it came back.[4]'],
  ['within words, as soft hyphens', 'In 19\u00ad61 Sy\u00adria left the uni\u00adon.[3] In 1962 it came back.[4]'],
  ['within a marker', 'In 1961 Syria left the union.[\u200e3\u200e] In 1962 it came back.[4]'],
  ['around a name', 'In 1961 \u2067Syria\u2069 left the union.[3] In 1962 it came back.[4]'],
])('characters that no reader sees are no part of the text: %s', (_, text) => {
  const { sentences, events, citations, actors } = extract({ id: 'a', text })
  expect(sentences).toHaveLength(2)
  expect(actors.map(({ name }) => name)).toContain('Syria')
  expect(events.map(({ trigger, when }) => [trigger.text, when?.edtf])).toEqual([
    ['left', '1961'],
    ['came', '1962'],
  ])
  expect(citations.map(({ labels, sentence }) => [labels, sentence])).toEqual([
    [['3'], 0],
    [['4'], 1],
  ])
  for (const { start, end, marker } of citations) expect(text.slice(start, end)).toBe(marker)
})

test('a record is true to its source all the same', () => {
  const folder = folderOf({
    'seeds/a.txt': 'In 1961 Hafez\u200e al-Assad left\u200b the Soviet \u200eUnion.[\u200b3]\n',
  })
  expect(regesta(['extract'], { cwd: folder })).toMatchObject({ status: 0, err: '' })
  expect(regesta(['validate', '--max-warnings', '0'], { cwd: folder })).toMatchObject({ status: 0 })
})
