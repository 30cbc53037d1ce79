import { describe, expect, test } from 'vitest'
import { compareOutputs } from '../../src/diff/compare-outputs.js'
import type { DocumentSide, OutputSide } from '../../src/diff/output-side.js'
import type { EventRecord } from '../../src/model/event.js'
import { linesOf, manifestOf, stories } from '../check/support/small-output.js'
import { sha256, type Told, tell } from '../check/support/tell.js'

const { options } = manifestOf(stories)

const document = (source: string, text: string, events: readonly Told[]): DocumentSide => {
  return { source, sha256: sha256(text), records: tell(source, text, events) }
}
const side = (documents: readonly DocumentSide[], rest: Partial<OutputSide> = {}): OutputSide => {
  return { documents, version: '1.0.0', options, ...rest }
}
const charter = stories[0]!
const before = side([document(charter.path, charter.text, charter.events)])
const changed = (change: (record: EventRecord) => EventRecord) => {
  const [old] = before.documents
  return side([{ ...old!, records: old!.records.map((record, index) => (index === 2 ? change(record) : record)) }])
}
const first = (after: OutputSide) => compareOutputs(before, after).documents[0]?.changes[0]

describe('each kind of change', () => {
  test.each<[string, (record: EventRecord) => EventRecord, string, string | null, string | null]>([
    [
      're-dated',
      (record) => ({ ...record, when: { ...record.when!, edtf: '1962-05' } }),
      'when.edtf',
      '1962-05-03',
      '1962-05',
    ],
    ['re-dated', (record) => ({ ...record, when: null }), 'when', '1962-05-03 (3 May 1962, explicit)', null],
    [
      're-cited',
      (record) => ({ ...record, citations: [] }),
      'citations',
      '[3] (sentence, attached, after-full-stop)',
      null,
    ],
    ['reworded', (record) => ({ ...record, negated: true }), 'negated', 'false', 'true'],
    [
      'actors-changed',
      (record) => ({ ...record, places: before.documents[0]!.records[0]!.places }),
      'places',
      null,
      'Lisbon (organization, lisbon)',
    ],
    [
      'moved-only',
      (record) => ({ ...record, provenance: { ...record.provenance, section: ['The port'] } }),
      'provenance.section',
      'The council',
      'The port',
    ],
  ])('%s, with the field before and after', (kind, change, field, old, young) => {
    const found = first(changed(change))
    expect(found?.kinds).toEqual([kind])
    expect(found?.fields).toEqual([{ field, before: old, after: young }])
  })

  test('several at once', () => {
    const found = first(changed((record) => ({ ...record, when: null, negated: true, citations: [] })))
    expect(found?.kinds).toEqual(['re-dated', 're-cited', 'reworded'])
  })

  test('none, where only the hash of the source differs', () => {
    const after = changed((record) => ({ ...record, provenance: { ...record.provenance, sha256: '0'.repeat(64) } }))
    expect(compareOutputs(before, after)).toMatchObject({ documents: [], same: 4 })
  })
})

describe('the cause', () => {
  const undated = changed((record) => ({ ...record, when: null }))
  test.each([
    ['extractor', undated],
    ['version', { ...undated, version: '1.1.0' }],
    ['options', { ...undated, options: { ...options, leadingMarker: 'own' as const } }],
    ['source', { ...undated, documents: undated.documents.map((entry) => ({ ...entry, sha256: '0'.repeat(64) })) }],
  ])('is told by the manifests: %s', (cause, after) => {
    expect(compareOutputs(before, after).documents[0]?.causes).toEqual([cause])
  })
})

describe('documents', () => {
  test('that came or went give their events as added or removed', () => {
    const nothing = side([])
    expect(compareOutputs(nothing, before).counts).toMatchObject({ added: 4, removed: 0 })
    expect(compareOutputs(before, nothing).counts).toMatchObject({ added: 0, removed: 4 })
  })

  test('of the same bytes under another name are renamed, and no event of theirs is lost', () => {
    const after = side([document('treaty.txt', charter.text, charter.events)])
    const { counts, documents } = compareOutputs(before, after)
    expect(documents[0]).toMatchObject({ source: 'treaty.txt', renamedFrom: 'charter.txt' })
    expect(counts).toMatchObject({ added: 0, removed: 0, 'moved-only': 4 })
  })
})

test('ten alike sentences pair right when the third of them goes', () => {
  const lines = Array.from({ length: 10 }, (_, index) => `The guild met at the mill.[${index + 1}]`)
  const told = (count: number) => Array.from({ length: count }, (_, sentence): Told => ({ sentence, trigger: 'met' }))
  const old = side([document('a.txt', `${lines.join(' ')}\n`, told(10))])
  const young = side([document('a.txt', `${lines.toSpliced(2, 1).join(' ')}\n`, told(9))])
  const { documents, same } = compareOutputs(old, young)
  const { changes } = documents[0]!
  expect(same).toBe(2)
  expect(changes.map(({ kinds }) => kinds.join())).toEqual(['removed', ...Array(7).fill('moved-only')])
  expect(changes[0]!.before!.citations[0]!.marker).toBe('[3]')
})

test('gives the same whatever the order of documents', () => {
  const both = stories.map(({ path, text, events }) => document(path, text, events))
  const other = side(both.map((entry) => ({ ...entry, records: entry.records.slice(1) })))
  const there = compareOutputs(side(both), other)
  const back = compareOutputs(side(both.toReversed()), side(other.documents.toReversed()))
  expect(back).toEqual(there)
  expect(linesOf(there.documents.flatMap(({ changes }) => changes.map((change) => change.before!)))).not.toBe('')
})
