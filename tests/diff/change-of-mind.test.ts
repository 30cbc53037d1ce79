import { describe, expect, test } from 'vitest'
import { compareOutputs } from '../../src/diff/compare-outputs.js'
import { ignoreReview } from '../../src/diff/ignore-review.js'
import type { EventRecord } from '../../src/model/event.js'
import type { PlacedDecision } from '../../src/review/decision.js'
import { stories } from '../check/support/small-output.js'
import { sha256, tell } from '../check/support/tell.js'

const { path, text, events: told } = stories[0]!
const events = tell(path, text, told)
const met = events[2]!
const who = { schema: 'regesta/review@1', by: 'Ines Falk', at: '2026-03-01', event: met.id }
const say = (rest: object): PlacedDecision[] => [
  { line: 1, decision: { ...who, ...rest } as PlacedDecision['decision'] },
]
const later = say({ decision: 'change', fields: { when: { edtf: '1963' } } })
const sooner = say({ decision: 'change', fields: { when: { edtf: '1962' } } })
const accepted = say({ decision: 'accept' })
const rejected = say({ decision: 'reject', reason: 'no' })

type Side = readonly [change: ((record: EventRecord) => EventRecord) | null, decisions?: readonly PlacedDecision[]]
const dated =
  (edtf: string, more: Partial<EventRecord> = {}) =>
  (record: EventRecord) => {
    return { ...record, when: { ...record.when!, edtf }, ...more }
  }
const as = (review: 'accepted' | 'changed') => (record: EventRecord) => ({ ...record, review })
const same = (record: EventRecord) => record

function compare(...sides: readonly [Side, Side]) {
  const [before, after] = sides.map(([change, decisions]) => {
    const records = events.flatMap((record) => (record === met ? (change === null ? [] : [change(record)]) : [record]))
    return {
      documents: [{ source: path, sha256: sha256(text), records, ...(decisions && { decisions }) }],
      version: '1.0.0',
      options: null,
    }
  })
  return compareOutputs(before!, after!)
}

describe('a change is by review', () => {
  test.each<[string, Side, Side, string[], string | undefined]>([
    ['where one is accepted', [same, []], [as('accepted'), accepted], ['reviewed'], 'review'],
    ['where one is rejected', [same, []], [null, rejected], ['removed'], 'review'],
    ['where a rejection is taken back', [null, rejected], [same, []], ['added'], 'review'],
    [
      'where people correct it',
      [same, []],
      [dated('1963', { review: 'changed' }), later],
      ['re-dated', 'reviewed'],
      'review',
    ],
    [
      'where they correct it otherwise than before',
      [dated('1962', { review: 'changed' }), sooner],
      [dated('1963', { review: 'changed' }), later],
      ['re-dated'],
      'review',
    ],
    [
      'in single files, by the marks of records',
      [same],
      [dated('1963', { review: 'changed' })],
      ['re-dated', 'reviewed'],
      'review',
    ],
    ['not where the extractor reads it otherwise', [same, []], [dated('1963'), []], ['re-dated'], undefined],
    [
      'not where it does so behind the same decision',
      [as('accepted'), accepted],
      [dated('1963', { review: 'accepted' }), accepted],
      ['re-dated'],
      undefined,
    ],
    ['not where the extractor loses it', [same, []], [null, []], ['removed'], undefined],
  ])('%s', (_, before, after, kinds, by) => {
    const { documents, reviewed } = compare(before, after)
    const [change] = documents[0]!.changes
    expect(change).toMatchObject({ kinds })
    expect(change!.by).toBe(by)
    expect(reviewed).toBe(by === undefined ? 0 : 1)
    expect(documents[0]!.causes).toEqual([by === undefined ? 'extractor' : 'review'])
  })
})

test('where both change one event, each field is told apart, and without the review the rest is left', () => {
  const comparison = compare([same, []], [dated('1963', { review: 'changed', negated: true }), later])
  expect(comparison.documents[0]).toMatchObject({ causes: ['review', 'extractor'] })
  const [change] = comparison.documents[0]!.changes
  expect(change!.by).toBeUndefined()
  expect(change!.fields.map(({ field, by }) => [field, by])).toEqual([
    ['when.edtf', 'review'],
    ['negated', undefined],
    ['review', 'review'],
  ])
  expect(ignoreReview(comparison)).toMatchObject({
    documents: [{ causes: ['extractor'], changes: [{ kinds: ['reworded'], fields: [{ field: 'negated' }] }] }],
    counts: { reworded: 1, 're-dated': 0, reviewed: 0 },
    same: 3,
    reviewed: 0,
  })
})

test('what people alone changed is the same without the review', () => {
  const comparison = ignoreReview(compare([same, []], [null, rejected]))
  expect(comparison).toMatchObject({ documents: [], same: 4 })
})
