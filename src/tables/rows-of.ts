import type { EventRecord } from '../model/event.js'
import type { ManifestDocument } from '../model/manifest.js'
import type { Column, Table } from './table.js'

/** A document of an output with its records. */
export interface DocumentRecords {
  readonly document: ManifestDocument
  readonly events: readonly EventRecord[]
}

export type Value = string | number | boolean | readonly string[] | null

/** The rows of a table, in the order of documents and of their events. */
export function* rowsOf({ name, columns }: Table, documents: readonly DocumentRecords[]): Generator<Value[]> {
  const fields = columns.map(({ path, mapped }) => ({ path: path.split('.'), mapped }))
  for (const document of documents) {
    for (const material of materialsOf(name, document))
      yield fields.map(({ path, mapped }) => asMapped(valueAt(material, path), mapped))
  }
}

/** What the rows of one document are made from; `materialOf` of the SQL views says the same. */
function* materialsOf(name: Table['name'], { document, events }: DocumentRecords): Generator<unknown> {
  if (name === 'documents') yield { document }
  else {
    for (const event of events) {
      if (name === 'events') yield { event }
      if (name === 'actors') {
        for (const actor of event.actors) yield { event, actor }
        for (const place of event.places) yield { event, actor: { ...place, role: 'place' } }
      }
      if (name === 'arguments') for (const argument of event.arguments) yield { event, argument }
      if (name === 'citations') {
        for (const citation of event.citations) for (const label of citation.labels) yield { event, citation, label }
      }
      if (name === 'works') {
        for (const citation of event.citations) if (citation.reference !== undefined) yield { event, citation }
      }
    }
  }
}

function asMapped(value: Value, mapped: Column['mapped']): Value {
  return mapped === undefined ? value : (mapped[String(value)] ?? null)
}

function valueAt(material: unknown, path: readonly string[]): Value {
  let value = material
  for (const name of path) value = (value as Record<string, unknown> | null | undefined)?.[name]
  return (value ?? null) as Value
}
