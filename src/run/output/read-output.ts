import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { type EventRecord, eventSchema } from '../../model/event.js'
import { type Manifest, type ManifestDocument, manifestSchema } from '../../model/manifest.js'
import { olderRecord } from '../../model/older-record.js'
import { otherManifest } from '../../model/other-manifest.js'
import { headOf } from '../files/head-of.js'
import { longestLineOf } from '../files/longest-line-of.js'
import { placeWithin } from '../files/place-within.js'
import { readWithin } from '../files/read-within.js'
import { manifestName } from './output-folder.js'

/** A fault of an output that keeps it from being read, with the file and line. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
  readonly code = 'wrong-output'
}

/** A document of an output with its records. */
export interface OutputDocument {
  readonly document: ManifestDocument
  readonly events: readonly EventRecord[]
}

/** What `regesta extract` wrote. */
export interface Output {
  readonly manifest: Manifest
  readonly documents: readonly OutputDocument[]
}

/**
 * Reads an output: its manifest and every record.
 * @throws {OutputError} where a file is missing or is not what its schema says.
 */
export async function readOutput(folder: string): Promise<Output> {
  const { manifest, documents } = await openOutput(folder)
  const read: OutputDocument[] = []
  for await (const document of documents) read.push(document)
  return { manifest, documents: read }
}

/**
 * Reads the manifest of an output, and its documents when they are asked for: an output may be larger than memory.
 * @throws {OutputError} where a file is missing or is not what its schema says.
 */
export async function openOutput(
  folder: string,
): Promise<{ manifest: Manifest; documents: AsyncGenerator<OutputDocument> }> {
  const manifest = await readManifest(folder)
  async function* documents(): AsyncGenerator<OutputDocument> {
    for (const document of manifest.documents) yield { document, events: await readEvents(folder, document) }
  }
  return { manifest, documents: documents() }
}

/** The files of an output that a database reads: its manifest, each file of records, and how long a record can be in bytes. */
export async function viewFilesOf(
  folder: string,
): Promise<{ manifest: string; events: string[]; longestRecord: number }> {
  const { documents } = await readManifest(folder)
  const events: string[] = []
  let longestRecord = 0
  for (const document of documents) {
    const { file, size } = await plainFileOf(folder, eventsPathOf(document))
    events.push(file)
    if (size > longestRecord) longestRecord = Math.max(longestRecord, size > LARGE ? await longestLineOf(file) : size)
  }
  // One batch writes records of one version.
  if (events[0] !== undefined) await expectNewRecords(events[0])
  return { manifest: (await plainFileOf(folder, manifestName)).file, events, longestRecord }
}

/** A file up to this size in bytes is taken for one record, so that it need not be read. */
const LARGE = 1 << 20

async function expectNewRecords(file: string): Promise<void> {
  const match = /^[^\n]*"schema":"(regesta\/event@\d{1,4})"/.exec(await headOf(file, 80))
  const older = match && olderRecord({ schema: match[1] })
  if (older) throw new OutputError(`${file}:1: ${older}`)
}

/** A file that another program is to open. @throws {OutputError} where it is none, or leads out of the folder. */
async function plainFileOf(folder: string, path: string): Promise<{ file: string; size: number }> {
  const file = join(folder, path)
  const stats = await placeWithin(folder, path)
    .then((place) => stat(place))
    .catch((error: Error) => {
      throw new OutputError(`${file}: ${error.message}`)
    })
  if (stats.isFile()) return { file, size: stats.size }
  throw new OutputError(`${file}: Unexpected folder, pipe or device, expected a file`)
}

async function readManifest(folder: string): Promise<Manifest> {
  return parse(manifestSchema, await read(folder, manifestName), join(folder, manifestName), otherManifest)
}

function eventsPathOf({ source, outputs }: ManifestDocument): string {
  const output = outputs.find(({ format }) => format === 'events-jsonl')
  if (output === undefined) throw new OutputError(`${source}: Unexpected output without events, expected events-jsonl`)
  return output.path
}

async function readEvents(folder: string, document: ManifestDocument): Promise<EventRecord[]> {
  const path = eventsPathOf(document)
  const file = join(folder, path)
  const lines = (await read(folder, path)).split('\n')
  return lines.flatMap((line, index) =>
    line === '' ? [] : [parse(eventSchema, line, `${file}:${index + 1}`, olderRecord)],
  )
}

async function read(folder: string, path: string): Promise<string> {
  const bytes = await readWithin(folder, path)
  if (!('code' in bytes)) return bytes.toString('utf8')
  const reason = bytes.code === 'missing' ? 'no such file: run regesta extract first' : bytes.message
  throw new OutputError(`${join(folder, path)}: ${reason}`)
}

function parse<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  place: string,
  other: (value: unknown) => string | null,
): z.infer<Schema> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new OutputError(`${place}: ${(error as Error).message}`)
  }
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const hint = other(value)
  if (hint !== null) throw new OutputError(`${place}: ${hint}`)
  const { path, message } = result.error.issues[0]!
  throw new OutputError(`${place}: ${path.length === 0 ? '' : `${path.join('.')}: `}${message}`)
}
