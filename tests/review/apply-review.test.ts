import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eventSchema } from '../../src/model/event.js'
import type { Fields } from '../../src/model/review.js'
import { addedRecord } from '../../src/review/added-record.js'
import { applyReview } from '../../src/review/apply-review.js'
import type { PlacedDecision } from '../../src/review/decision.js'
import { seenOf } from '../../src/review/seen-of.js'
import type { Surroundings } from '../../src/review/surroundings.js'
import { miniRead } from '../check/support/mini-reader.js'
import { stories } from '../check/support/small-output.js'
import { sha256, tell } from '../check/support/tell.js'

const { path, text, events: told } = stories[0]!
const events = tell(path, text, told)
const around: Surroundings = {
  ...{ path, text, events, sha256: sha256(text), isMarkup: false },
  passages: () => miniRead(text),
}
const idOf = (trigger: string) => events.find((event) => event.trigger.text === trigger)!.id
const who = { schema: 'regesta/review@1', by: 'Ines Falk', at: '2026-03-01' } as const

type Line = Readonly<Record<string, unknown>>
const decide = (...lines: Line[]) =>
  applyReview(
    lines.map((line, at) => ({ line: at + 1, decision: { ...who, ...line } }) as PlacedDecision),
    around,
  )
const accept = (trigger: string, more: Line = {}) => ({ event: idOf(trigger), decision: 'accept', ...more })
const reject = (trigger: string, more: Line = {}) => ({
  event: idOf(trigger),
  decision: 'reject',
  reason: 'a plan',
  ...more,
})
const change = (trigger: string, fields: Fields) => ({ event: idOf(trigger), decision: 'change', fields })
const add = (word: string, fields?: Fields) => {
  return { decision: 'add', trigger: { start: text.indexOf(word) }, ...(fields && { fields }) }
}
const marks = (...lines: Line[]) =>
  decide(...lines).events.map(({ trigger, review }) => `${trigger.text} ${review ?? ''}`.trim())

describe('what is decided is done', () => {
  test.each<[string, Line[], string[]]>([
    ['nothing', [], ['signed', 'left', 'met', 'built']],
    ['one is accepted', [accept('left')], ['signed', 'left accepted', 'met', 'built']],
    ['one is rejected', [reject('left')], ['signed', 'met', 'built']],
    ['one is changed', [change('met', { kind: 'meet' })], ['signed', 'left', 'met changed', 'built']],
    ['the last decision counts', [reject('met'), accept('met')], ['signed', 'left', 'met accepted', 'built']],
    ['one is added, in its place', [add('known', { kind: 'find' })], ['signed', 'left', 'met', 'built', 'known added']],
    ['an added one twice is one', [add('known'), add('known')], ['signed', 'left', 'met', 'built', 'known added']],
    ['what the machine finds by now is not added', [add('met')], ['signed', 'left', 'met accepted', 'built']],
    ['but takes what a person said of it', [add('met', { kind: 'meet' })], ['signed', 'left', 'met changed', 'built']],
  ])('%s', (_, lines, expected) => {
    expect(marks(...lines)).toEqual(expected)
  })

  test('and counted', () => {
    const lines = [accept('signed'), reject('left'), change('met', { kind: 'meet' }), add('known')]
    expect(decide(...lines).counts).toEqual({
      accepted: 1,
      rejected: 1,
      changed: 1,
      added: 1,
      unapplied: 0,
      outdated: 0,
    })
  })

  test('an added event can be taken back, and be changed', () => {
    const added = decide(add('known')).events.at(-1)!
    expect(marks(add('known'), { event: added.id, decision: 'reject', reason: 'no' })).toEqual([
      'signed',
      'left',
      'met',
      'built',
    ])
    const changed = decide(add('known'), { event: added.id, decision: 'change', fields: { kind: 'find' } })
    expect(changed.events.at(-1)).toMatchObject({ kind: 'find', review: 'added' })
  })
})

describe('a changed field brings along what follows from it', () => {
  test.each<[string, string, Fields, object]>([
    [
      'the bounds of a date',
      'met',
      { when: { edtf: '1962-05' } },
      {
        when: {
          text: '3 May 1962',
          edtf: '1962-05',
          earliest: '1962-05-01',
          latest: '1962-05-31',
          precision: 'month',
          rule: 'reviewed',
        },
      },
    ],
    [
      'its words, looked up in the sentence',
      'built',
      { when: { edtf: '1974', text: '1974' } },
      { when: { text: '1974', start: 167, end: 171, anchor: 'explicit' } },
    ],
    [
      'or in one before it: the date of the story',
      'built',
      { when: { edtf: '1962', text: '1962' } },
      { when: { text: '1962', start: text.indexOf('1962'), anchor: 'carried' } },
    ],
    ['no date', 'met', { when: null }, { when: null }],
    [
      'the place of a name, and the entity that it has elsewhere',
      'met',
      { actors: [{ name: 'council', type: 'group', role: 'agent' }] },
      {
        actors: [
          { name: 'council', entity: 'council', text: 'council', start: text.indexOf('council met'), role: 'agent' },
        ],
      },
    ],
    [
      'a name that its words do not say',
      'met',
      { actors: [{ name: 'Harbor Council', text: 'council', type: 'organization', role: 'agent' }] },
      { actors: [{ name: 'Harbor Council', entity: 'harbor-council', text: 'council', resolved: 'reviewed' }] },
    ],
    [
      'the head of a phrase',
      'built',
      { arguments: [{ role: 'patient', text: 'a tower' }] },
      { arguments: [{ role: 'patient', text: 'a tower', head: { text: 'tower' }, rule: 'reviewed' }] },
    ],
    [
      'what is said of a marker',
      'met',
      { citations: [{ marker: '[2]' }] },
      { citations: [{ marker: '[2]', labels: ['2'] }] },
    ],
    ['no reporter where nobody reports', 'met', { modality: 'doubted', reporter: null }, { modality: 'doubted' }],
    [
      'a reporter',
      'met',
      { modality: 'reported', reporter: { text: 'The council' } },
      { modality: 'reported', reporter: { text: 'The council', start: text.indexOf('The council met') } },
    ],
  ])('%s', (_, trigger, fields, expected) => {
    const { events, faults } = decide(change(trigger, fields))
    expect(faults).toEqual([])
    expect(events.find((event) => event.trigger.text === trigger)).toMatchObject({ ...expected, review: 'changed' })
  })

  test('fields stand in the order of an extraction', () => {
    const [record] = decide(change('signed', { modality: 'reported', reporter: { text: 'Harbor Council' } })).events
    const keys = Object.keys(record!)
    expect(keys.indexOf('reporter')).toBe(keys.indexOf('modality') + 1)
    expect(keys.at(-1)).toBe('review')
  })
})

describe('what cannot be applied leaves the record as the machine gave it, and is named', () => {
  test.each<[string, Line, string, string]>([
    ['a date that is no EDTF', change('met', { when: { edtf: 'May 1962' } }), 'date', 'expected a date in EDTF'],
    [
      'words of a later sentence',
      change('met', { when: { edtf: '1970', text: '1970' } }),
      'span',
      'up to this sentence',
    ],
    [
      'a part of a word',
      change('built', { arguments: [{ role: 'agent', text: 'Counci' }] }),
      'span',
      'words of this sentence',
    ],
    [
      'other words at an offset',
      change('met', { reporter: { text: 'the', start: 0, end: 3 } }),
      'span',
      'in the sentence',
    ],
    ['a clause without its trigger', change('met', { clause: { start: 112, end: 120 } }), 'span', 'around the trigger'],
    ['a marker that is none', change('met', { citations: [{ marker: '[9]' }] }), 'span', 'marker of the source'],
    [
      'a reporter of what is asserted',
      change('met', { reporter: { text: 'The council' } }),
      'field',
      'modality reported',
    ],
    ['an event at no word', { decision: 'add', trigger: { start: 99_999 } }, 'span', 'offset'],
    ['an event in no sentence', add('Adler'), 'span', 'a word of a sentence'],
    ['an event that is gone', { event: 'evt_000000000000', decision: 'accept' }, 'gone', 'which is gone'],
  ])('%s', (_, line, code, message) => {
    const { events: left, faults, counts } = decide(line)
    expect(left).toEqual(events)
    expect(faults).toMatchObject([{ line: 1, code, message: expect.stringContaining(message) }])
    expect(counts.unapplied).toBe(1)
  })

  test('a decision on what an event no longer says', () => {
    const seen = '00000000'
    expect(marks(accept('met', { seen }))).toEqual(['signed', 'left', 'met', 'built'])
    expect(decide(accept('met', { seen })).faults).toMatchObject([{ code: 'outdated' }])
    expect(marks(reject('met', { seen }))).toEqual(['signed', 'left', 'built'])
    expect(decide(accept('met', { seen: seenOf(events[2]!) })).faults).toEqual([])
  })
})

describe('the nearest successor of an event that is gone', () => {
  const gone = (quote: string, trigger: string) => {
    const line = { event: 'evt_000000000000', decision: 'accept', quote, trigger: { text: trigger, start: 0 } }
    return decide(line, accept('signed')).faults[0]!.message
  }

  test.each([
    ['is that of the same words', 'The council met again on 4 May 1962.', 'met', `the nearest is ${idOf('met')}`],
    [
      'and of the same trigger',
      'In 1961 the Harbor Council signed it in Lisbon, and the Weavers Guild left the port.',
      'left',
      idOf('left'),
    ],
    [
      'is not one that somebody has decided on',
      'In 1961 the Harbor Council signed it in Lisbon, and the Weavers Guild left the port.',
      'signed',
      idOf('left'),
    ],
  ])('%s', (_, quote, trigger, expected) => {
    expect(gone(quote, trigger)).toContain(expected)
  })

  test('is none where nothing is like it', () => {
    expect(gone('Rain fell for weeks.', 'fell')).not.toContain('the nearest')
  })
})

test('what an event says is the same wherever it stands, and not where it says something else', () => {
  const moved = tell(
    path,
    `A line more.\n\n${text}`,
    told.map((one) => ({ ...one, sentence: one.sentence + 1 })),
  )
  expect(moved.map(seenOf)).toEqual(events.map(seenOf))
  expect(seenOf({ ...events[0]!, kind: 'agree' })).not.toBe(seenOf(events[0]!))
  expect(seenOf({ ...events[0]!, when: null })).not.toBe(seenOf(events[0]!))
})

describe('where the text before an event is edited', () => {
  const head = 'Two lines more. They move the rest.\n\n'
  const edited = head + text
  const moved = tell(
    path,
    edited,
    told.map((one) => ({ ...one, sentence: one.sentence + 2 })),
  )
  const there: Surroundings = { ...around, text: edited, events: moved, passages: () => miniRead(edited) }
  const reapply = (line: Line) =>
    applyReview([{ line: 1, decision: { ...who, ...line } as PlacedDecision['decision'] }], there)

  test('offsets of a change move along', () => {
    const { start } = events[0]!.trigger
    const fields: Fields = {
      actors: [{ text: 'Lisbon', start: text.indexOf('Lisbon'), type: 'place', role: 'agent' }],
      clause: { start: start - 3, end: start + 30 },
      citations: [{ start: text.indexOf('[2]') }],
    }
    const { faults, events: records } = reapply({ ...change('signed', fields), trigger: { text: 'signed', start } })
    expect(faults).toEqual([])
    expect(records[0]).toMatchObject({
      actors: [{ text: 'Lisbon', start: edited.indexOf('Lisbon') }],
      clause: { start: start - 3 + head.length },
      citations: [{ marker: '[2]', start: edited.indexOf('[2]') }],
      review: 'changed',
    })
  })

  test('an added event is found in its sentence', () => {
    const line = { ...add('known'), trigger: { text: 'known', start: text.indexOf('known') } }
    expect(reapply(line).faults).toMatchObject([{ code: 'span' }])
    const { faults, events: records } = reapply({ ...line, quote: 'Nothing more is known.' })
    expect(faults).toEqual([])
    expect(records.at(-1)).toMatchObject({
      trigger: { text: 'known', start: edited.indexOf('known') },
      review: 'added',
    })
  })
})

test('an added event has the id that an extraction gives it, or the next', () => {
  const bare = { ...around, events: [] }
  const decision = { ...who, decision: 'add', trigger: { start: events[2]!.trigger.start } } as const
  const { text: words, start, end } = events[2]!.trigger
  const word = { text: words, start, end }
  expect(addedRecord(decision, word, bare, new Set())).toMatchObject({
    ...{
      id: events[2]!.id,
      quote: events[2]!.quote,
      provenance: events[2]!.provenance,
      citations: events[2]!.citations,
    },
  })
  expect(addedRecord(decision, word, bare, new Set([events[2]!.id])).id).not.toBe(events[2]!.id)
})

test('whatever is decided, each record is one, and each of its spans is its slice', () => {
  const words = fc.constantFrom(...new Set(text.split(/[^\p{L}\d]+/u)), '[1]', '[2]', '🗼')
  const offset = fc.integer({ min: -3, max: text.length + 3 })
  const placed = fc.record({ text: words, start: offset, end: offset }, { requiredKeys: [] })
  const fields = fc.record(
    {
      when: fc.option(
        fc.record(
          { edtf: fc.constantFrom('1961', '196X', '../1962-05', 'x'), text: words },
          { requiredKeys: ['edtf'] },
        ),
      ),
      reporter: fc.option(placed),
      actors: fc.array(
        placed.map((at) => ({ ...at, type: 'group', role: 'agent' })),
        { maxLength: 2 },
      ),
      arguments: fc.array(
        placed.map((at) => ({ ...at, role: 'agent' })),
        { maxLength: 2 },
      ),
      citations: fc.array(fc.record({ marker: words }), { maxLength: 2 }),
      clause: fc.record({ start: offset, end: offset }),
    },
    { requiredKeys: [] },
  )
  const line = fc.oneof(
    fc.record({ event: fc.constantFrom(...events.map(({ id }) => id)), decision: fc.constant('change'), fields }),
    fc.record({ decision: fc.constant('add'), trigger: fc.record({ start: offset }), fields }),
  )
  const spans = (value: unknown): { text: string; start: number; end: number }[] => {
    if (typeof value !== 'object' || value === null) return []
    const own = 'text' in value && 'start' in value ? [value as { text: string; start: number; end: number }] : []
    return [...own, ...Object.values(value).flatMap(spans)]
  }
  fc.assert(
    fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
      for (const event of decide(...(lines as Line[])).events) {
        eventSchema.parse(event)
        for (const { text: said, start, end } of spans(event)) expect(text.slice(start, end)).toBe(said)
      }
    }),
    { numRuns: 500 },
  )
})
