import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { expect, test } from 'vitest'
import { regesta } from '../../support/regesta.js'
import { outputOf } from '../exported.js'
import { documents, events } from '../exported-samples.js'

/** Reads a file by a reader of Parquet that is not the writer's. */
async function read(folder: string, name: string) {
  const bytes = readFileSync(join(folder, 'export', `${name}.parquet`))
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  const schema = parquetSchema(await parquetMetadataAsync(file))
  return { rows: await parquetReadObjects({ file, compressors }), schema }
}

test('another reader finds every row, with the types that were stated', async () => {
  const cwd = outputOf(documents)
  expect(regesta(['export', '--to', 'parquet'], { cwd })).toMatchObject({ status: 0, err: '' })
  const { rows, schema } = await read(cwd, 'events')
  expect(rows.map(({ id, edtf, quote }) => ({ id, edtf, quote }))).toEqual(
    events.map(({ id, when, quote }) => ({ id, edtf: when?.edtf ?? null, quote })),
  )
  const typeOf = (name: string) => schema.children.find(({ element }) => element.name === name)!.element
  expect(typeOf('edtf').converted_type).toBe('UTF8')
  expect(typeOf('earliest').converted_type).toBe('DATE')
  expect(typeOf('line').type).toBe('INT32')
  expect(rows[2]).toMatchObject({ earliest: new Date('1904-05-04'), negated: false, line: 2 })
  const { rows: actors } = await read(cwd, 'actors')
  expect(actors.length).toBe(events.reduce((sum, { actors, places }) => sum + actors.length + places.length, 0))
  expect((await read(cwd, 'documents')).rows.map(({ source }) => source)).toEqual(
    documents.map((one) => one.document.source),
  )
})
