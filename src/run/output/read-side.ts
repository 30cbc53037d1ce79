import { stat } from 'node:fs/promises'
import { devNull } from 'node:os'
import { glob } from 'tinyglobby'
import { parseLine } from '../../check/input/parse-line.js'
import type { DocumentSide, OutputSide } from '../../diff/output-side.js'
import type { EventRecord } from '../../model/event.js'
import { type Manifest, manifestSchema } from '../../model/manifest.js'
import { parseReview } from '../../review/parse-review.js'
import { readText } from '../files/read-regular.js'
import { readWithin } from '../files/read-within.js'
import { readGitFiles } from './git-files.js'

/** The largest file that is compared, in bytes. */
const MOST = 2 ** 29

/** A side that is one file: its document is compared with that of the other file, whatever both are called. */
export interface ReadSide extends OutputSide {
  readonly isFile: boolean
}

/**
 * Reads one side of a comparison: a folder, a file of records, or `REV:path` of the git repository.
 * @throws {RangeError} where there is no such thing, or a line of it is no record.
 */
export async function readSide(name: string): Promise<ReadSide> {
  const stats = await stat(name).catch(() => undefined)
  if (stats?.isDirectory()) return sideOf(await readFolder(name), name)
  // What git gives a diff driver for a file that is not there.
  if (name === devNull) return fileSide('', name)
  if (stats !== undefined) return fileSide(readText(name, MOST), name)
  if (!/^[^-:][^:]*:/.test(name)) {
    throw new RangeError(`Unexpected "${name}", expected a folder, a file of records, or REV:path`)
  }
  const files = await readGitFiles(name, isOfOutput)
  const single = files.get('')
  return single === undefined ? sideOf(files, name) : fileSide(single, name)
}

function isOfOutput(path: string): boolean {
  return path === 'manifest.json' || /\.(?:events|review)\.jsonl$/.test(path)
}

async function readFolder(folder: string): Promise<Map<string, string>> {
  const options = { cwd: folder, dot: true, onlyFiles: true, followSymbolicLinks: false }
  const files = new Map<string, string>()
  for (const path of await glob(['manifest.json', '**/*.events.jsonl', '**/*.review.jsonl'], options)) {
    const bytes = await readWithin(folder, path, MOST)
    if ('code' in bytes) throw new RangeError(`${folder}/${path}: ${bytes.message}`)
    files.set(path, bytes.toString('utf8'))
  }
  return files
}

function sideOf(files: ReadonlyMap<string, string>, name: string): ReadSide {
  if (files.size === 0) throw new RangeError(`Unexpected "${name}", expected a folder with a manifest or records`)
  const manifest = parseManifestOrNull(files.get('manifest.json'))
  const hashes = new Map(manifest?.documents.map(({ source, sha256 }) => [source, sha256]))
  const documents = [...files].flatMap(([path, text]): DocumentSide[] => {
    if (!path.endsWith('.events.jsonl')) return []
    const records = parseRecords(text, `${name}/${path}`)
    const source = path.replace(/\.events\.jsonl$/, '')
    const decisions = parseReview(files.get(`${source}.review.jsonl`) ?? '').decisions
    return [{ source, sha256: hashes.get(source) ?? records[0]?.provenance.sha256 ?? null, records, decisions }]
  })
  documents.sort((a, b) => (a.source < b.source ? -1 : 1))
  return { documents, version: manifest?.version ?? null, options: manifest?.options ?? null, isFile: false }
}

/** A manifest that is missing or broken leaves the hashes to the records. */
function parseManifestOrNull(text: string | undefined): Manifest | null {
  try {
    return manifestSchema.parse(JSON.parse(text ?? ''))
  } catch {
    return null
  }
}

function fileSide(text: string, name: string): ReadSide {
  const records = parseRecords(text, name)
  const { source = '', sha256 = null } = records[0]?.provenance ?? {}
  return { documents: [{ source, sha256, records }], version: null, options: null, isFile: true }
}

function parseRecords(text: string, name: string): EventRecord[] {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line, index) => {
    const { record, faults } = parseLine(line, index + 1, true)
    if (record !== null) return record
    throw new RangeError(`${name}:${index + 1}: ${faults[0]!.message}; regesta validate says more`)
  })
}
