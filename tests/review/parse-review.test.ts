import { describe, expect, test } from 'vitest'
import { addLines } from '../../src/review/add-lines.js'
import { parseReview } from '../../src/review/parse-review.js'

const head = '"schema":"regesta/review@1","by":"Ines Falk","at":"2026-03-01"'
const id = '"event":"evt_0123456789ab"'

describe('a decision is', () => {
  test.each([
    ['an acceptance', `{${head},${id},"decision":"accept"}`],
    ['a rejection with its reason', `{${head},${id},"decision":"reject","reason":"a plan, no event"}`],
    ['a change of some fields', `{${head},${id},"decision":"change","fields":{"when":{"edtf":"1979"},"negated":true}}`],
    ['a change that takes a date away', `{${head},${id},"decision":"change","fields":{"when":null}}`],
    ['an event by the offset of its trigger', `{${head},"decision":"add","trigger":{"start":12}}`],
    ['made at a moment', `{${head.replace('2026-03-01', '2026-03-01T09:30:00+01:00')},${id},"decision":"accept"}`],
    [
      'known by its words',
      `{${head},${id},"decision":"accept","seen":"0a1b2c3d","trigger":{"text":"a","start":1},"quote":"b"}`,
    ],
  ])('%s', (_, line) => {
    const { decisions, faults } = parseReview(`${line}\n`)
    expect(faults).toEqual([])
    expect(decisions).toEqual([{ line: 1, decision: JSON.parse(line) }])
  })
})

describe('no decision is', () => {
  test.each([
    ['text', 'accept it', 'in JSON'],
    ['a list', '[]', 'expected as the schema says'],
    ['a mark of a merge', '>>>>>>> other', 'merge conflict marker'],
    ['one by nobody', `{"schema":"regesta/review@1","at":"2026-03-01",${id},"decision":"accept"}`, 'by'],
    ['one at no day', `{"schema":"regesta/review@1","by":"a","at":"yesterday",${id},"decision":"accept"}`, 'at'],
    ['a rejection without a reason', `{${head},${id},"decision":"reject"}`, 'reason'],
    ['another decision', `{${head},${id},"decision":"perhaps"}`, 'decision'],
    ['one on another id', `{${head},"event":"evt_1","decision":"accept"}`, 'event'],
    [
      'a change of what is not a person’s to change',
      `{${head},${id},"decision":"change","fields":{"quote":"x"}}`,
      'quote',
    ],
    [
      'a change of what follows',
      `{${head},${id},"decision":"change","fields":{"when":{"latest":"1979-12-31"}}}`,
      'latest',
    ],
    ['a change of nothing', `{${head},${id},"decision":"change","fields":{}}`, 'at least one field'],
    ['a kind that is none', `{${head},${id},"decision":"change","fields":{"kind":"dance"}}`, 'fields.kind'],
    ['half a character', `{${head},${id},"decision":"reject","reason":"\\ud800"}`, 'lone surrogate'],
    ['a line without end', `{${head},${id},"decision":"reject","reason":"${'x'.repeat(1_000_001)}"}`, 'characters'],
  ])('%s', (_, line, said) => {
    const { decisions, faults } = parseReview(`\n${line}\n{${head},${id},"decision":"accept"}\n`)
    expect(decisions).toHaveLength(1)
    expect(faults).toMatchObject([{ line: 2, message: expect.stringContaining(said) }])
  })
})

test('editors of Windows, empty lines and a missing line break harm nothing', () => {
  const line = `{${head},${id},"decision":"accept"}`
  expect(parseReview(`\ufeff${line}\r\n\r\n${line}`).decisions.map((placed) => placed.line)).toEqual([1, 3])
  const decision = parseReview(line).decisions[0]!.decision
  expect(addLines(line, [decision]).split('\n')).toHaveLength(3)
  expect(addLines('', [decision])).toMatch(
    /^\{"schema":"regesta\/review@1","event":"evt_0123456789ab","decision":"accept","by"/,
  )
})

test('a file of rubbish is not named line by line', () => {
  expect(parseReview('x\n'.repeat(1_000)).faults).toHaveLength(20)
})
