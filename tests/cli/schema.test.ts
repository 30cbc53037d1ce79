import { Ajv2020 } from 'ajv/dist/2020.js'
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

test('a line of a review is one of four decisions, each without other fields', () => {
  const schema = JSON.parse(regesta(['schema', 'review']).out)
  const kinds = (schema.oneOf ?? schema.anyOf) as {
    properties: { decision: { const: string } }
    additionalProperties: boolean
  }[]
  expect(kinds.map(({ properties }) => properties.decision.const)).toEqual(['accept', 'reject', 'change', 'add'])
  expect(kinds.every(({ additionalProperties }) => additionalProperties === false)).toBe(true)
  const check = new Ajv2020({ strict: false }).compile(schema)
  const head = { schema: 'regesta/review@1', event: 'evt_0123456789ab', by: 'Ines Falk', at: '2026-03-01' }
  expect(check({ ...head, decision: 'change', fields: { when: { edtf: '1979' }, places: [{ name: 'Ost' }] } })).toBe(
    true,
  )
  expect(check({ ...head, decision: 'reject' })).toBe(false)
})
