import type { Extraction } from '../model/extraction.js'
import type { Manifest, ManifestDocument } from '../model/manifest.js'
import { applyReview } from '../review/apply-review.js'
import type { Surroundings } from '../review/surroundings.js'
import { createLocator, type Position, type Source } from '../text/source.js'
import { FindingCollector } from './findings/collect-findings.js'
import type { Report } from './findings/finding.js'
import type { CheckedDocument, PlacedRecord, SourceReading } from './input/checked-document.js'
import type { CheckedFile, CheckedOutput, Folders, OutputFileRead } from './input/checked-output.js'
import { parseManifest } from './input/parse-manifest.js'
import type { ReadFault } from './input/read-fault.js'
import type { Rule } from './rule.js'
import type { RuleLevels } from './settings.js'

/** What reads a source anew. A check imports none of the pipeline: whoever calls it hands this in. */
export interface Reader {
  /** The version that would write an output today. */
  readonly version: string
  read(source: Source, manifest: Manifest | null): Promise<SourceReading>
  extract(source: Source, manifest: Manifest | null): Promise<Extraction>
}

/** How to check. */
export interface Validation {
  readonly folders: Folders
  readonly reader: Reader
  readonly rules: readonly Rule[]
  readonly settings: RuleLevels
  /** Extract every source anew, also where the manifest vouches for its output. */
  readonly fresh?: boolean
}

/** Checks an output against its sources, rule by rule. Whatever stands in the files is a finding, never an exception. */
export async function validate(validation: Validation): Promise<Report> {
  const { folders, settings } = validation
  const rules = validation.rules.filter(({ name }) => settings.get(name) !== 'off')
  // Of sixty rules few look at lines: to ask each of them about every line was a tenth of a check.
  const ofLines = rules.filter(({ line }) => line !== undefined)
  const ofRecords = rules.filter(({ record, document }) => (record ?? document) !== undefined)
  const inSource = rules.filter(({ recordInSource }) => recordInSource !== undefined)
  const collector = new FindingCollector(folders.nameOf, settings)
  const { manifest, faults: manifestFaults } = parseManifest(await folders.readManifest())
  const ids = new Map<string, { path: string; line: number }[]>()
  const outputs = new Map<string, CheckedFile>()
  const sources = new Map<string, CheckedFile>()
  const actors = manifest?.options.actors ?? []
  const reviews = new Set(folders.reviews)
  let records = 0

  for (const { path, listed } of plan(folders, manifest)) {
    const sourcePath = listed?.source ?? sourcePathOf(path)
    const file = await folders.readOutput(path)
    const read = await folders.readSource(sourcePath, manifest)
    sources.set(sourcePath, fileOf(sourcePath, read, 0))
    const placed = 'lines' in file ? recordsOf(file) : []
    outputs.set(path, fileOf(path, file, placed.length))
    if (!('lines' in file)) continue
    const reviewPath = `${sourcePath}.review.jsonl`
    const review = reviews.has(reviewPath) ? await folders.readReview(reviewPath) : null
    const document = documentOf({ path, sourcePath, listed, review, records: placed, actors }, file, read)
    collector.open(document)
    for (const rule of ofLines) for (const line of file.lines) collector.add(rule, rule.line?.(line), line)
    await checkDocument(document, file.sha256, { all: rules, ofRecords, inSource }, manifest, validation, collector)
    for (const { record, line } of placed) {
      const at = ids.get(record.id)
      if (at) at.push({ path, line })
      else ids.set(record.id, [{ path, line }])
    }
    records += placed.length
  }

  for (const path of folders.sources) {
    if (!sources.has(path)) sources.set(path, { path, sha256: null, fault: null, records: 0 })
  }
  const present = new Set(folders.sources)
  const output: CheckedOutput = {
    ...{ manifest, manifestFaults, outputs, sources, reviews: folders.reviews, present, ids },
  }
  collector.close()
  for (const rule of rules) collector.add(rule, rule.output?.(output))
  return collector.report(outputs.size, records)
}

function documentOf(
  known: Pick<CheckedDocument, 'path' | 'sourcePath' | 'listed' | 'review' | 'records' | 'actors'>,
  file: OutputFileRead,
  read: Source | ReadFault,
): CheckedDocument {
  let locate: ((offset: number) => Position) | undefined
  const isSource = 'text' in read
  return {
    ...known,
    source: isSource && (known.listed === null || known.listed.sha256 === read.sha256) ? read : null,
    sourceSha256: isSource ? read.sha256 : null,
    sourceFault: isSource ? null : read,
    lines: file.lines.length,
    locate: (offset) => {
      locate ??= createLocator(isSource ? read.text : '')
      return locate(offset)
    },
  }
}

/** The output files to look at: those that stand in the folder and those that the manifest lists, ascending. */
function plan(folders: Folders, manifest: Manifest | null): { path: string; listed: ManifestDocument | null }[] {
  const listed = new Map<string, ManifestDocument>()
  for (const document of manifest?.documents ?? []) {
    for (const { format, path } of document.outputs) if (format === 'events-jsonl') listed.set(path, document)
  }
  const paths = [...new Set([...folders.outputs, ...listed.keys()])].sort()
  return paths.map((path) => ({ path, listed: listed.get(path) ?? null }))
}

/** The source that an output file is named after: `a/b.txt` of `a/b.txt.events.jsonl`. */
function sourcePathOf(path: string): string {
  return path.replace(/\.events\.jsonl$/, '')
}

function recordsOf({ lines }: OutputFileRead): PlacedRecord[] {
  return lines.flatMap(({ number, record }) => (record === null ? [] : [{ line: number, record }]))
}

function fileOf(
  path: string,
  read: Awaited<ReturnType<Folders['readOutput' | 'readSource']>>,
  records: number,
): CheckedFile {
  return 'code' in read
    ? { path, sha256: null, fault: read, records }
    : { path, sha256: read.sha256, fault: null, records }
}

async function checkDocument(
  document: CheckedDocument,
  outputSha256: string,
  { all: rules, ofRecords, inSource }: Record<'all' | 'ofRecords' | 'inSource', readonly Rule[]>,
  manifest: Manifest | null,
  { reader, fresh = false }: Validation,
  collector: FindingCollector,
): Promise<void> {
  const { source, listed } = document
  for (const rule of ofRecords) {
    if (rule.record !== undefined)
      for (const placed of document.records) collector.add(rule, rule.record(placed.record, document), placed)
    collector.add(rule, rule.document?.(document))
  }
  if (source === null) return
  for (const rule of inSource) {
    for (const placed of document.records) {
      collector.add(rule, rule.recordInSource?.(placed.record, source.text, document), placed)
    }
  }
  if (rules.some((rule) => rule.reading)) {
    const reading = await reader.read(source, manifest)
    for (const rule of rules) collector.add(rule, rule.reading?.(reading, document))
  }
  const vouched = manifest?.version === reader.version && listed?.outputs.some(({ sha256 }) => sha256 === outputSha256)
  const asks = rules.some((rule) => rule.extraction) && (!vouched || fresh)
  const doubts = rules.some((rule) => rule.review) && hasDoubts(document, vouched === true)
  if (!asks && !doubts) return
  const bare = await reader.extract(source, manifest)
  const { review } = document
  const applied = review && applyReview(review.decisions, await surroundingsOf(source, bare, manifest, reader))
  for (const rule of rules) if (applied) collector.add(rule, rule.review?.(applied, document))
  const extraction = applied ? { ...bare, events: applied.events } : bare
  for (const rule of rules) if (asks) collector.add(rule, rule.extraction?.(extraction, document))
}

/** Whether somebody has to look what came of the decisions: the manifest does not say that all of them hold. */
function hasDoubts({ review, listed }: CheckedDocument, vouched: boolean): boolean {
  if (review === null || review.decisions.length === 0) return false
  const known = listed?.review
  return !vouched || known?.sha256 !== review.sha256 || known.unapplied + known.outdated > 0
}

async function surroundingsOf(
  source: Source,
  { events }: Extraction,
  manifest: Manifest | null,
  reader: Reader,
): Promise<Surroundings> {
  const { path, text, sha256, mediaType } = source
  const reading = await reader.read(source, manifest)
  return { path, text, sha256, events, isMarkup: mediaType === 'text/html', passages: () => reading }
}
