import { expect, test } from 'vitest'
import { agreementLines } from '../../src/cli/reviewing/agreement-lines.js'
import type { Fields } from '../../src/model/review.js'
import { agreementOf, type ReviewedDocument } from '../../src/review/agreement-of.js'
import { stories } from '../check/support/small-output.js'
import { tell } from '../check/support/tell.js'

const { path, text, events: told } = stories[0]!
const [signed, left, met, built] = tell(path, text, told)
const who = { schema: 'regesta/review@1', by: 'Ines Falk', at: '2026-03-01' } as const
const change = (event: string, fields: Fields) => ({
  line: 1,
  decision: { ...who, event, decision: 'change', fields } as const,
})

const document: ReviewedDocument = {
  events: [
    { ...signed!, review: 'accepted' },
    { ...left!, review: 'changed' },
    { ...met!, review: 'changed' },
    built!,
    { ...built!, id: 'evt_000000000000', review: 'added' },
  ],
  decisions: [change(left!.id, { when: null, kind: 'move' }), change(met!.id, { when: { edtf: '1962' } })],
  rejected: 1,
}

test('of the events that were decided on, so many are right, are events, and were found', () => {
  const agreement = agreementOf([document])
  expect(agreement).toMatchObject({ open: 1, accepted: 1, changed: 2, rejected: 1, added: 1 })
  expect(agreement).toMatchObject({ right: 1 / 4, real: 3 / 4, found: 3 / 4 })
  const byName = Object.fromEntries(agreement.fields.map(({ field, ...rest }) => [field, rest]))
  expect(byName).toMatchObject({
    when: { changed: 2, right: 1 / 3 },
    kind: { changed: 1, right: 2 / 3 },
    actors: { changed: 0, right: 1 },
  })
  expect(agreementLines(agreement)).toEqual([
    '5 events decided on, 1 open: 1 accepted, 2 changed, 1 rejected, 1 added',
    'accepted as they are   25.0 %',
    'events at all          75.0 %',
    'found of all events    75.0 %',
    'kind right             66.7 %  (1 changed)',
    'when right             33.3 %  (2 changed)',
  ])
})

test('where nobody has decided, there are no figures', () => {
  const none = agreementOf([{ events: [signed!, left!], decisions: [], rejected: 0 }])
  expect(none).toMatchObject({ right: null, real: null, found: null })
  expect(agreementLines(none)).toEqual(['nobody has decided on any of 2 events'])
})
