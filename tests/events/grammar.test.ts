import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { EventRecord } from '../../src/model/event.js'
import { eventsOf, type Row, readCases } from './fixture.js'

const folder = new URL('.', import.meta.url)
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.md'))

/** How a column of a fixture is read from a record. */
const columns: Readonly<Record<string, (event: EventRecord) => string>> = {
  trigger: ({ trigger }) => trigger.text,
  lemma: ({ trigger }) => trigger.lemma,
  kind: ({ kind }) => kind,
  'when by': ({ when }) => when?.rule ?? '',
  'acts by': ({ arguments: phrases }) => phrases.map(({ role, rule }) => `${role} ${rule}`).join(', '),
  clause: ({ clause, quote, provenance }) =>
    quote.slice(clause.start - provenance.start, clause.end - provenance.start),
  when: ({ when }) => (when === null ? '' : when.anchor === 'carried' ? `(${when.edtf})` : when.edtf),
  modality: ({ modality }) => (modality === 'asserted' ? '' : modality),
  reporter: ({ reporter }) => reporter?.text ?? '',
  negated: ({ negated }) => (negated ? 'yes' : ''),
  agent: ({ actors }) => namesOf(actors.filter(({ role }) => role === 'agent')),
  patient: ({ actors }) => namesOf(actors.filter(({ role }) => role === 'patient')),
  other: ({ actors }) => namesOf(actors.filter(({ role }) => role === 'other')),
  place: ({ places }) => namesOf(places),
  citations: ({ citations }) => citations.map(({ marker }) => marker).join(''),
}

function namesOf(mentions: readonly { name: string }[]): string {
  return mentions.map(({ name }) => name).join(', ')
}

/** What a record says in the columns that the fixture's table has. */
function asRow(event: EventRecord, like: readonly string[]): Row {
  return Object.fromEntries(
    like.filter((column) => column in columns).map((column) => [column, columns[column]!(event)]),
  )
}

describe.each(fixtures)('%s', (name) => {
  const cases = readCases(readFileSync(new URL(name, folder), 'utf8'))
  test.each(cases)('$sentence', ({ sentence, events }) => {
    const like = Object.keys(events[0] ?? { trigger: '' })
    const wanted = events.map(({ sentence: _, ...row }) => row)
    expect(eventsOf(sentence).map((event) => asRow(event, like))).toEqual(wanted)
  })
})
