import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { type EventRecord, eventSchema } from '../../model/event.js'
import { type Manifest, type ManifestDocument, manifestSchema } from '../../model/manifest.js'
import { insideOf } from '../files/inside-of.js'
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
  const manifest = await readManifest(folder)
  const documents: OutputDocument[] = []
  for (const document of manifest.documents) {
    documents.push({ document, events: await readEvents(folder, document) })
  }
  return { manifest, documents }
}

/** The files of an output that a database reads: its manifest, and each file of records. */
export async function viewFilesOf(folder: string): Promise<{ manifest: string; events: string[] }> {
  const { documents } = await readManifest(folder)
  return { manifest: join(folder, manifestName), events: documents.map((document) => eventsFileOf(folder, document)) }
}

async function readManifest(folder: string): Promise<Manifest> {
  const file = join(folder, manifestName)
  return parse(manifestSchema, await read(file), file)
}

function eventsFileOf(folder: string, { source, outputs }: ManifestDocument): string {
  const output = outputs.find(({ format }) => format === 'events-jsonl')
  if (output === undefined) throw new OutputError(`${source}: Unexpected output without events, expected events-jsonl`)
  const file = insideOf(folder, output.path)
  if (file === undefined) {
    throw new OutputError(`Unexpected path ${JSON.stringify(output.path)}, expected one inside of ${folder}`)
  }
  return file
}

async function readEvents(folder: string, document: ManifestDocument): Promise<EventRecord[]> {
  const file = eventsFileOf(folder, document)
  const lines = (await read(file)).split('\n')
  return lines.flatMap((line, index) => (line === '' ? [] : [parse(eventSchema, line, `${file}:${index + 1}`)]))
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new OutputError(`${file}: ${code === 'ENOENT' ? 'no such file: run regesta extract first' : code}`)
  }
}

function parse<Schema extends z.ZodType>(schema: Schema, text: string, place: string): z.infer<Schema> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new OutputError(`${place}: ${(error as Error).message}`)
  }
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const { path, message } = result.error.issues[0]!
  throw new OutputError(`${place}: ${path.length === 0 ? '' : `${path.join('.')}: `}${message}`)
}
