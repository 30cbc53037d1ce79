import { describe, expect, test } from 'vitest'
import { createEventIds } from '../../src/identity/event-id.js'
import { extractSource } from '../../src/pipeline.js'
import { sourceOf } from '../../src/run/sources/source-of.js'

const first = 'In 1401 the army left the city,[1] and the king fled.[2]'
const second = 'The abbey burned in 1410.[3] The monks rebuilt it.'
const text = `${first}\n\n${second}\n`

/** The id of each event by its trigger. */
function idsOf(source: string, id = 'chronicle.txt'): Record<string, string> {
  const { events } = extractSource(sourceOf({ id, text: source }), { leadingMarker: 'previous', dateMode: 'auto' })
  return Object.fromEntries(events.map((event) => [event.trigger.text, event.id]))
}

const before = idsOf(text)

describe('the ids of events', () => {
  test('stand for the four events of the chronicle', () => {
    expect(Object.keys(before)).toEqual(['left', 'fled', 'burned', 'rebuilt'])
    expect(new Set(Object.values(before)).size).toBe(4)
  })

  test.each([
    ['paragraphs moved', `${second}\n\n${first}\n`],
    ['markers renumbered', text.replace('[1]', '[17]').replace('[2]', '[18][19]').replace('[3]', '')],
    [
      'white space folded otherwise',
      text.replace('the army left', 'the army\nleft').replace('The monks', ' The monks'),
    ],
    ['line ends changed', text.replaceAll('\n', '\r\n')],
  ])('survive %s', (_, edited) => {
    expect(idsOf(edited)).toEqual(before)
  })

  test('survive an edit of another sentence', () => {
    const after = idsOf(text.replace('The monks rebuilt it.', 'The monks never rebuilt the hall.'))
    expect(after).toEqual({ ...before, rebuilt: after.rebuilt })
    expect(after.rebuilt).not.toBe(before.rebuilt)
  })

  test('differ between sources', () => {
    expect(idsOf(text, 'annals.txt').left).not.toBe(before.left)
  })

  test('count events that agree in sentence and trigger', () => {
    const idOf = createEventIds('chronicle.txt')
    const ids = [idOf('The army left.', 'left'), idOf('The army left.', 'left'), idOf('The army left.', 'army')]
    expect(new Set(ids).size).toBe(3)
    expect(createEventIds('chronicle.txt')('The army left.', 'left')).toBe(ids[0])
    for (const id of ids) expect(id).toMatch(/^evt_[0-9a-f]{12}$/)
  })
})
