import type { EventRecord } from '../../model/event.js'
import type { ExportFormat } from '../export-format.js'
import { describeWhen, summarizeEvent } from '../summarize-event.js'
import { writeOneFile } from '../write-one-file.js'

/** The attributes of nodes and edges, with their types. */
const keys = [
  ['node', 'label', 'string'],
  ['node', 'kind', 'string'],
  ['node', 'type', 'string'],
  ['node', 'date', 'string'],
  ['node', 'earliest', 'string'],
  ['node', 'latest', 'string'],
  ['node', 'happening', 'string'],
  ['node', 'negated', 'boolean'],
  ['node', 'modality', 'string'],
  ['node', 'source', 'string'],
  ['node', 'quote', 'string'],
  ['edge', 'role', 'string'],
] as const

/**
 * A graph (GraphML) of events and the actors and places that take part in them, an edge for each part that one takes.
 * One name of one type is one node in all documents.
 */
export const graph: ExportFormat = {
  name: 'graph',
  summary: 'GraphML, for Gephi, yEd, Cytoscape, networkx',
  file: 'regesta.graphml',
  kind: 'text',
  needsSources: false,
  open: () => {
    const actors = new Set<string>()
    return writeOneFile({
      file: 'regesta.graphml',
      head: head(),
      tail: '  </graph>\n</graphml>\n',
      partsOf: ({ events }) => events.flatMap((event) => elementsOf(event, actors)).map((line) => `${line}\n`),
    })
  },
}

/** The node of an event, those of its actors that were not met before, and its edges. */
function elementsOf(event: EventRecord, actors: Set<string>): string[] {
  const lines = [eventNode(event)]
  const parts = new Set<string>()
  for (const { entity, name, type, role } of [...event.actors, ...event.places.map(asPlace)]) {
    const id = `${type}:${entity}`
    if (!actors.has(id)) lines.push(nodeOf(id, { label: name, kind: 'actor', type }))
    actors.add(id)
    if (!parts.has(`${id} ${role}`)) lines.push(edgeOf(id, event.id, role))
    parts.add(`${id} ${role}`)
  }
  return lines
}

const asPlace = (place: EventRecord['places'][number]) => ({ ...place, role: 'place' })

function eventNode(event: EventRecord): string {
  return nodeOf(event.id, {
    label: summarizeEvent(event),
    kind: 'event',
    type: event.trigger.lemma,
    date: describeWhen(event),
    earliest: event.when?.earliest ?? null,
    latest: event.when?.latest ?? null,
    happening: event.kind,
    negated: `${event.negated}`,
    modality: event.modality,
    source: `${event.provenance.source}:${event.provenance.line}`,
    quote: event.quote,
  })
}

function nodeOf(id: string, values: Readonly<Record<string, string | null>>): string {
  const data = Object.entries(values).map(([name, value]) => {
    return value === null ? '' : `<data key="node-${name}">${escapeXml(value)}</data>`
  })
  return `    <node id="${escapeXml(id)}">${data.join('')}</node>`
}

function edgeOf(source: string, target: string, role: string): string {
  const data = `<data key="edge-role">${escapeXml(role)}</data>`
  return `    <edge source="${escapeXml(source)}" target="${escapeXml(target)}">${data}</edge>`
}

function head(): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys.map(
      ([of, name, type]) => `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
    ),
    '  <graph id="regesta" edgedefault="directed">',
    '',
  ].join('\n')
}

/** Text of XML 1.0, which has no place for most control characters and for lone surrogates. */
function escapeXml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }
  return text
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replace(/[&<>"\r]/g, (character) => entities[character]!)
}
