import { MultiDirectedGraph } from 'graphology'
import { parse } from 'graphology-graphml'
import { expect, test } from 'vitest'
import { graph } from '../../../src/export/formats/graph.js'
import { textOf } from '../exported.js'
import { documents, events } from '../exported-samples.js'

const text = textOf(graph, documents)

test('graphology reads the nodes and edges', () => {
  const read = parse(MultiDirectedGraph, text)
  const names = new Set(
    events.flatMap(({ actors, places }) => [...actors, ...places].map(({ name, type }) => `${type} ${name}`)),
  )
  expect(read.filterNodes((_, { kind }) => kind === 'event')).toEqual(events.map(({ id }) => id))
  expect(read.filterNodes((_, { kind }) => kind === 'actor')).toHaveLength(names.size)
  expect(read.size).toBe(events.reduce((sum, { actors, places }) => sum + actors.length + places.length, 0))
  const { id, quote } = events.find(({ trigger }) => trigger.text === 'paid')!
  expect(read.getNodeAttributes(id)).toMatchObject({
    label: '=HYPERLINK("x";"y") paid (Ost)',
    date: '1950',
    quote,
    negated: false,
  })
  expect(read.getEdgeAttribute(read.edges('organization:harbour-board', events[0]!.id)[0], 'role')).toBe('agent')
})

test('is XML 1.0: every attribute is declared, and no character is one that XML forbids', () => {
  const declared = new Set([...text.matchAll(/<key id="([\w-]+)"/g)].map(([, id]) => id))
  const used = new Set([...text.matchAll(/<data key="([\w-]+)"/g)].map(([, id]) => id))
  expect([...used].filter((id) => !declared.has(id))).toEqual([])
  expect(text).not.toMatch(/(?![\t\n])\p{Cc}|\p{Surrogate}/u)
  expect(text).toContain('&lt;b&gt;Karl&lt;/b&gt;')
})
