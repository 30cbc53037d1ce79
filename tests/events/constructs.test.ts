import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { constructs } from '../../src/events/constructs/index.js'
import type { EventRecord } from '../../src/model/event.js'
import { type Case, eventsOf, readCases } from './fixture.js'

const fixtureOf = (name: string) => new URL(`./constructs/${name}.md`, import.meta.url)

/** The examples of a fixture, those below `## Never` apart. */
function examplesOf(name: string): { always: Case[]; never: Case[] } {
  const [always = '', never = ''] = readFileSync(fixtureOf(name), 'utf8').split('## Never')
  return { always: readCases(always), never: readCases(never) }
}

function headsOf({ arguments: found }: EventRecord, role: string): string {
  return found
    .filter((argument) => argument.role === role)
    .map(({ head }) => head.text)
    .join('; ')
}

const rowOf = (event: EventRecord) => ({
  trigger: event.trigger.text,
  agent: headsOf(event, 'agent'),
  patient: headsOf(event, 'patient'),
})

const rulesOf = (sentence: string) => eventsOf(sentence).flatMap((event) => event.arguments.map(({ rule }) => rule))

test.each(constructs.map(({ name }) => name))('%s has a fixture with examples on both sides', (name) => {
  expect(existsSync(fixtureOf(name)), `tests/events/constructs/${name}.md`).toBe(true)
  const { always, never } = examplesOf(name)
  expect(always.length).toBeGreaterThan(0)
  expect(never.length).toBeGreaterThan(0)
})

describe.each(constructs.map(({ name }) => name))('%s', (name) => {
  const { always, never } = examplesOf(name)

  test.each([...always, ...never])('$sentence', ({ sentence, events }) => {
    expect(eventsOf(sentence).map(rowOf)).toEqual(
      events.map(({ trigger, agent, patient }) => ({ trigger, agent, patient })),
    )
  })

  test.each(always)('speaks in: $sentence', ({ sentence }) => expect(rulesOf(sentence)).toContain(name))

  test.each(never)('is silent in: $sentence', ({ sentence }) => expect(rulesOf(sentence)).not.toContain(name))
})

test('no two constructs of a slot have the same precedence, so that the order of files decides nothing', () => {
  const places = constructs.map(({ slot, precedence }) => `${slot} ${precedence}`)
  expect(new Set(places).size).toBe(places.length)
})
