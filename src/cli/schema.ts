import { Argument, type Command } from 'commander'
import { jsonSchema, type SchemaName, schemaNames } from '../model/json-schema.js'
import { give } from '../terminal/print.js'

/** `regesta schema`: prints a JSON Schema. */
export function schema(command: Command): void {
  command
    .addArgument(new Argument('[name]', 'what to describe').choices([...schemaNames, 'config']).default('record'))
    .addHelpText('after', '\nExample:\n  regesta schema manifest > manifest.schema.json')
    .action(async (name: SchemaName | 'config') => {
      const { configJsonSchema } = await import('../run/settings/config-json-schema.js')
      give(`${JSON.stringify(name === 'config' ? configJsonSchema() : jsonSchema(name), null, 2)}\n`)
    })
}
