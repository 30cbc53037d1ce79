import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
// @ts-expect-error The package ships no types.
import edtf from 'edtf'
import { expect, test } from 'vitest'
import { parseEdtf } from '../../src/calendar/parse-edtf.js'
import { datesOf } from '../support/dates-of.js'
import { readExpectations } from '../support/read-expectations.js'

const folders = ['patterns', 'resolve'].map((name) => join(import.meta.dirname, name))
const texts = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => readExpectations(readFileSync(join(folder, name), 'utf8')).map(({ text }) => text)),
)

test('every value that is written is EDTF to our grammar and to edtf.js', () => {
  const values = new Set(texts.flatMap((text) => datesOf(text).flatMap(({ edtf }) => (edtf === null ? [] : [edtf]))))
  expect(values.size).toBeGreaterThan(500)
  const unread = (value: string): boolean => {
    try {
      edtf(value)
      return false
    } catch {
      return true
    }
  }
  expect([...values].filter((value) => parseEdtf(value) === null)).toEqual([])
  expect([...values].filter((value) => unread(value))).toEqual([])
})
