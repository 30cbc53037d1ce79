import * as z from 'zod'
import { configSchema } from './config-schema.js'

/** The JSON Schema (draft 2020-12) of `regesta.config.json`, by which an editor checks and completes it. */
export function configJsonSchema(): Record<string, unknown> {
  const { $schema, ...body } = z.toJSONSchema(configSchema)
  return { $schema, $id: 'urn:regesta:config:1', title: 'Regesta settings', ...body }
}
