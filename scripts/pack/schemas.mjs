// `dist/schemas/`: the JSON Schemas as files, for editors and validators. Part of `npm run build`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes each schema as `dist/schemas/NAME.json`, as `regesta schema NAME` prints it. */
export async function layOutSchemas(root) {
  const { jsonSchema, schemaNames } = await import('../../build/model/json-schema.js')
  const folder = join(root, 'dist/schemas')
  mkdirSync(folder, { recursive: true })
  for (const name of schemaNames)
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(jsonSchema(name), null, 2)}\n`)
}
