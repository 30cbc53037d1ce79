import { expect, test } from 'vitest'
import { regesta } from '../support/regesta.js'

test.each(['record', 'extraction', 'manifest'])(
  '%s is a JSON Schema of an object that allows no other fields',
  (name) => {
    const { status, out } = regesta(['schema', name])
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
    })
  },
)

test('the record is what is shown by default', () => {
  expect(regesta(['schema']).out).toBe(regesta(['schema', 'record']).out)
})
