import { basename, join } from 'node:path'
import { countNotes } from '../import/count-notes.js'
import type { DumpImporter, DumpPage } from '../import/dump.js'
import { chooseDump } from '../import/dumps.js'
import { importerName, importPage, usualLimits } from '../import/import-file.js'
import { ImportRefusal } from '../import/import-refusal.js'
import { readImportHead } from '../import/read-import-head.js'
import { DocumentError } from './errors/document-error.js'
import { reasonOf } from './errors/reason-of.js'
import { pathFrom } from './files/path-from.js'
import { placeOf } from './files/place-within.js'
import { readStream } from './files/read-stream.js'
import { sweepTemporary } from './files/temporary.js'
import { writeFile } from './files/write-file.js'
import { readImport } from './read-import.js'

/** Bytes by which a dump is known. */
const HEAD = 65_536

export interface DumpOptions {
  /** Folder in which a folder of the dump's name is written. */
  readonly output: string
  readonly format?: string
  readonly force?: boolean
  readonly check?: boolean
  /** The folder of its pages, where it is not that of the dump's name. */
  readonly target?: string
  /** Told the name of each page. */
  readonly onPage?: (name: string) => void
}

/** What became of a dump: counts of pages and of what they hold. */
export interface DumpSummary {
  readonly format: string
  readonly pages: number
  readonly written: number
  /** Pages whose documents were there already. */
  readonly unchanged: number
  readonly refused: number
  readonly stale: number
  /** Of the pages that were read now. */
  readonly markers: number
  readonly notes: number
  /** What was passed over and left out, and how often each warning was given. */
  readonly dropped: Readonly<Record<string, number>>
  readonly warnings: Readonly<Record<string, number>>
}

/** What is told while a dump is imported: a page that is refused or out of date, and at the end the counts. */
export type DumpResult =
  | {
      readonly kind: 'page'
      readonly name: string
      readonly status: 'refused' | 'stale'
      readonly code: string
      readonly message: string
    }
  | { readonly kind: 'summary'; readonly target: string; readonly summary: DumpSummary }

/** The importer of a file that holds many documents; undefined where it is another file. */
export async function findDump(file: string, format?: string): Promise<DumpImporter | undefined> {
  const head: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of readStream(file)) {
      head.push(chunk)
      length += chunk.length
      if (length >= HEAD) break
    }
  } catch {
    // Whoever reads it whole says what is wrong.
    return undefined
  }
  return chooseDump(Buffer.concat(head).subarray(0, HEAD), format)
}

/**
 * Imports the pages of a dump, each into a document of its own, in memory that does not grow. A page whose document is there and was
 * made of the same bytes by this version is not read again, so that a run that was ended goes on where it was.
 */
export async function* importDump(
  file: string,
  importer: DumpImporter,
  options: DumpOptions,
): AsyncGenerator<DumpResult> {
  const target = options.target ?? join(options.output, stemOf(file))
  const counts = { pages: 0, written: 0, unchanged: 0, refused: 0, stale: 0, markers: 0, notes: 0 }
  const dropped: Record<string, number> = {}
  const warned: Record<string, number> = {}
  const add = (to: Record<string, number>, name: string, count = 1) => {
    to[name] = (to[name] ?? 0) + count
  }
  // What a run that was killed was about to write.
  if (!options.check) await writing(target, async () => sweepTemporary(await placeOf(target), { deep: false }))
  for await (const entry of unpacked(importer.stream(readStream(file), usualLimits))) {
    if (entry.kind === 'passed') add(dropped, entry.reason)
    else {
      counts.pages++
      const name = entry.kind === 'page' ? entry.page.name : entry.name
      options.onPage?.(name)
      try {
        if (entry.kind === 'refused') throw entry.refusal
        const done = await importOne(entry.page, { file, target, importer, options })
        counts[done.status]++
        if (done.status === 'stale') {
          const { code, message } = done
          yield { kind: 'page', name, status: 'stale', code, message }
        }
        if (done.status !== 'written') continue
        const { markers, notes } = countNotes(done.document)
        counts.markers += markers
        counts.notes += notes
        for (const [what, count] of Object.entries(done.document.dropped)) add(dropped, what, count)
        for (const { code } of done.warnings) add(warned, code)
      } catch (error) {
        if (!(error instanceof ImportRefusal || error instanceof DocumentError)) throw error
        counts.refused++
        yield { kind: 'page', name, status: 'refused', code: error.code, message: error.message }
      }
    }
  }
  yield { kind: 'summary', target, summary: { format: importer.format, ...counts, dropped, warnings: warned } }
}

/** The pages of a dump as lines for `regesta pipe`, with the faults of those that cannot be read. */
export async function* dumpLines(
  file: string,
  importer: DumpImporter,
): AsyncGenerator<
  { readonly line: string } | { readonly name: string; readonly code: string; readonly message: string }
> {
  for await (const entry of unpacked(importer.stream(readStream(file), usualLimits))) {
    if (entry.kind === 'passed') continue
    const name = entry.kind === 'page' ? entry.page.name : entry.name
    try {
      if (entry.kind === 'refused') throw entry.refusal
      const origin = `${basename(file)}#${name}`
      const { text } = importPage(entry.page, { origin, format: importer.format })
      const path = `${stemOf(file)}/${name}.md`
      yield { line: JSON.stringify({ id: path, text, mediaType: 'text/markdown' }) }
    } catch (error) {
      if (!(error instanceof ImportRefusal)) throw error
      yield { name, code: error.code, message: error.message }
    }
  }
}

interface Work {
  readonly file: string
  readonly target: string
  readonly importer: DumpImporter
  readonly options: DumpOptions
}

type Done =
  | ({ readonly status: 'written' } & Pick<ReturnType<typeof importPage>, 'document' | 'warnings'>)
  | { readonly status: 'unchanged' }
  | { readonly status: 'stale'; readonly code: string; readonly message: string }

async function importOne(page: DumpPage, { file, target, importer, options }: Work): Promise<Done> {
  const place = join(target, `${page.name}.md`)
  const before = readImport(place)
  const head = before === undefined ? undefined : readImportHead(before)
  // A dump that lies elsewhere now is the same origin.
  const here = `${pathFrom(file, target)}#${page.name}`
  const origin = head !== undefined && nameOf(head.origin) === nameOf(here) ? head.origin : here
  const isSame = head?.sha256 === page.sha256 && head.importer === importerName(importer) && head.origin === origin
  if (isSame && !options.check && !options.force) return { status: 'unchanged' }
  const { text, document, warnings } = importPage(page, { origin, format: importer.format })
  if (before === text) return { status: 'unchanged' }
  if (options.check) {
    const code = before === undefined ? 'not-imported' : head?.sha256 === page.sha256 ? 'differs' : 'origin-changed'
    return { status: 'stale', code, message: `${place} is not what its page gives` }
  }
  if (before !== undefined && head?.origin !== origin && !options.force)
    throw new DocumentError(
      'name-clash',
      `${place} is there and is no import of this page: move it, or write over it by --force`,
    )
  await writing(place, () => writeFile(place, text, { fsync: 'content' }))
  return { status: 'written', document, warnings }
}

/** @throws {DocumentError} where a place cannot be written to, or a link leads out of the current folder. */
async function writing(place: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    throw new DocumentError('unwritable', `${place}: ${reasonOf(error)}`)
  }
}

/** `articles.xml.gz#Mill.12` of `../articles.xml.gz#Mill.12`. */
function nameOf(origin: string): string {
  return origin.slice(origin.lastIndexOf('/') + 1)
}

/** The name of a dump without its endings. */
function stemOf(file: string): string {
  let stem = basename(file)
  while (/\.(?:gz|xml|ndjson|jsonl|tar|tgz)$/i.test(stem)) stem = stem.slice(0, stem.lastIndexOf('.'))
  return stem || 'dump'
}

/** Entries until the end, or until what is packed is damaged: that is a fault of the file, said as one. */
async function* unpacked<Entry>(entries: AsyncIterable<Entry>): AsyncGenerator<Entry> {
  try {
    yield* entries
  } catch (error) {
    if (/^Z_/.test((error as NodeJS.ErrnoException).code ?? ''))
      throw new ImportRefusal(
        'damaged',
        `Unexpected end of what is packed, or other bytes: ${(error as Error).message}`,
      )
    throw error
  }
}
