import { Argument, type Command } from 'commander'
import { jsonSchema, type SchemaName, schemaNames } from '../model/json-schema.js'
import { give } from '../terminal/print.js'

/** `regesta schema`: prints a JSON Schema. */
export function schema(command: Command): void {
  command
    .addArgument(new Argument('[name]', 'what to describe').choices(schemaNames).default('record'))
    .addHelpText('after', '\nExample:\n  regesta schema manifest > manifest.schema.json')
    .action((name: SchemaName) => {
      give(`${JSON.stringify(jsonSchema(name), null, 2)}\n`)
    })
}
