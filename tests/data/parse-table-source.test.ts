import { expect, test } from 'vitest'
import { layOutClusters } from '../../src/actors/spelling/lay-out-clusters.js'
import { parseGazetteer } from '../../src/actors/spelling/parse-gazetteer.js'
import { layOutWeights } from '../../src/actors/tagging/lay-out-weights.js'
import { parseTableSource } from '../../src/data/parse-table-source.js'

const head = 'kind: role\nsource: own list\nlicence: MIT\nreason: What a person does.\n'

test('a head and the lines behind it, with their numbers', () => {
  expect(parseTableSource(`${head}\nmiller\nbaker\n`, 'a.txt')).toEqual({
    path: 'a.txt',
    kind: 'role',
    source: 'own list',
    licence: 'MIT',
    reason: 'What a person does.',
    lines: [
      { text: 'miller', number: 6 },
      { text: 'baker', number: 7 },
    ],
  })
})

test.each([
  ['', 'a.txt:1: Unexpected "", expected "kind: " and its value'],
  ['kind: role\nlicence: MIT\n', 'a.txt:2: Unexpected "licence: MIT", expected "source: " and its value'],
  [head.replace('own list', ' '), 'a.txt:2: Unexpected "source:  ", expected "source: " and its value'],
  [
    head.replace('MIT', 'mine'),
    'a.txt:3: Unexpected "licence: mine", expected one of MIT, CC BY 4.0, CC BY-SA 4.0, PDDL 1.0',
  ],
  [`${head}miller\n`, 'a.txt:5: Unexpected "miller", expected an empty line behind the head'],
  [`${head}\nmiller`, 'a.txt:6: Unexpected "miller", expected a line break at the end'],
  [`${head}\n`, 'a.txt:6: Unexpected "", expected an entry'],
])('%j is malformed', (text, message) => {
  expect(() => parseTableSource(text, 'a.txt')).toThrow(new Error(message))
})

test('the entries of a gazetteer', () => {
  expect(parseGazetteer(`${head}\nmiller\nvice-mayor\n`, 'lists/roles.txt')).toEqual({
    name: 'roles',
    kind: 'role',
    entries: ['miller', 'vice-mayor'],
  })
})

test.each([
  [`${head.replace('role', 'rule')}\nmiller\n`, 'a.txt:1: Unexpected "rule", expected one of country, '],
  [`${head}\nmiller\n\nbaker\n`, 'a.txt:7: Unexpected "", expected an entry without space around'],
  [`${head}\nmiller \n`, 'a.txt:6: Unexpected "miller ", expected an entry without space around'],
  [`${head}\nmiller\nbaker\nmiller\n`, 'a.txt:8: Unexpected "miller", expected an entry that does not stand before'],
])('%j is no gazetteer', (text, message) => {
  expect(() => parseGazetteer(text, 'a.txt')).toThrow(message)
})

test.each([
  ['miller\n', 'a.txt:6: Unexpected "miller", expected "= " and a number before the first word'],
  ['= 1\nMiller\n', 'a.txt:7: Unexpected "Miller", expected a word in lower case'],
  ['= 0\nmiller\n', 'a.txt:6: Unexpected "= 0", expected a word in lower case'],
])('%j are no clusters', (text, message) => {
  expect(() => layOutClusters(`${head}\n${text}`, 'a.txt')).toThrow(new Error(message))
})

const labels = [...'abcdefghijklmnopq'].map((letter) => `${letter} a1q-300\n`).join('')

test.each([
  ['00000001 a1\n', 'a.txt:6: Unexpected "00000001 a1", expected the weights behind label a'],
  [`${labels}1 a1\n`, 'a.txt:23: Unexpected "1 a1", expected eight hexadecimal digits and a space'],
  [`${labels}00000001 a128\n`, 'a.txt:23: Unexpected "00000001 a128", expected letters of labels'],
  [`${labels}00000001 r1\n`, 'a.txt:23: Unexpected "00000001 r1", expected letters of labels'],
  [`${labels}00000001 a1 b2\n`, 'a.txt:23: Unexpected "00000001 a1 b2", expected letters of labels'],
  [`${labels}00000001 a1\n00000001 a2\n`, 'a.txt:24: Unexpected "00000001 a2", expected a feature that stands once'],
])('%j are no weights', (text, message) => {
  expect(() => layOutWeights(`${head}\n${text}`, 'a.txt')).toThrow(message)
})
