import * as z from 'zod'
import { batchActorSchema } from './batch-actor.js'
import { eventSchema } from './event.js'
import { extractionSchema } from './extraction.js'
import { manifestSchema } from './manifest.js'
import { decisionSchema } from './review.js'

const schemas = {
  record: { schema: eventSchema, title: 'Regesta event record', id: 'regesta/event@2' },
  extraction: { schema: extractionSchema, title: 'Regesta extraction', id: 'regesta/extraction@1' },
  actor: { schema: batchActorSchema, title: 'Regesta actor of a batch', id: 'regesta/actor@1' },
  manifest: { schema: manifestSchema, title: 'Regesta manifest', id: 'regesta/manifest@1' },
  review: { schema: decisionSchema, title: 'Regesta review: one decision', id: 'regesta/review@1' },
} as const

export type SchemaName = keyof typeof schemas

export const schemaNames = Object.keys(schemas) as readonly SchemaName[]

/**
 * The JSON Schema (draft 2020-12) of a record, an extraction, a manifest or a line of a review. Its `$id` is set here: the id that zod's
 * `.meta` takes would turn the root into a bare `$ref`.
 */
export function jsonSchema(name: SchemaName): Record<string, unknown> {
  const { schema, title, id } = schemas[name]
  const { $schema, ...body } = z.toJSONSchema(schema)
  return { $schema, $id: `urn:${id.replace('/', ':').replace('@', ':')}`, title, ...body }
}
