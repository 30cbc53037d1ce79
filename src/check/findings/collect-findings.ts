import { createHash } from 'node:crypto'
import type { Severity } from '../../model/issue.js'
import type { Span } from '../../model/span.js'
import type { CheckedDocument, FileName, OutputLine, PlacedRecord } from '../input/checked-document.js'
import type { Fault, Rule } from '../rule.js'
import type { RuleLevels } from '../settings.js'
import type { Finding, Place, Report } from './finding.js'

/** How much of a line is kept before and behind the start of a place, in UTF-16 code units: a line may be a whole book. */
const BEFORE = 120
const BEHIND = 400

/** Gives the faults that rules name their severity, place and fingerprint, and puts them in order. */
export class FindingCollector {
  #document: CheckedDocument | null = null
  #findings: Finding[] = []
  #seen = new Map<string, number>()

  constructor(
    /** How a message calls a file. */
    readonly nameOf: (name: FileName) => string,
    readonly settings: RuleLevels,
  ) {}

  /** From here on faults are those of this document. */
  open(document: CheckedDocument): void {
    this.#document = document
  }

  /** From here on faults are those of the whole output. */
  close(): void {
    this.#document = null
  }

  /** Adds what a rule says, about a line or record where one is given. */
  add(rule: Rule, faults: Iterable<Fault> | undefined, at?: PlacedRecord | OutputLine): void {
    if (faults === undefined) return
    for (const fault of faults) this.#findings.push(this.#findingOf(rule, fault, at))
  }

  report(documents: number, records: number): Report {
    const findings = this.#findings.sort(byPlace)
    return { findings, known: 0, gone: [], counts: severityCountsOf(findings), documents, records }
  }

  #findingOf(rule: Rule, fault: Fault, at: PlacedRecord | OutputLine | undefined): Finding {
    const name: FileName = fault.file ?? { folder: 'output', path: this.#document?.path ?? 'manifest.json' }
    const placed = at ?? this.#document?.records.find(({ line }) => line === fault.line)
    const event = fault.file === undefined ? placed?.record?.id : undefined
    const place = this.#placeOf(fault.span)
    const inSource = name.folder === 'source' && place !== undefined
    const line = fault.line ?? lineNumberOf(at) ?? (inSource ? place.line : undefined)
    return {
      rule: rule.name,
      severity: this.settings.get(rule.name) as Severity,
      message: fault.message,
      file: this.nameOf(name),
      ...(line === undefined ? {} : { line }),
      ...(fault.field === undefined ? {} : { field: fault.field }),
      ...(event === undefined ? {} : { event }),
      ...(place === undefined ? {} : { place }),
      fingerprint: this.#fingerprintOf(rule, name, fault, event),
    }
  }

  #placeOf(span: Span | undefined): Place | undefined {
    const document = this.#document
    const source = document?.source
    if (
      span === undefined ||
      document === null ||
      source == null ||
      span.start > span.end ||
      span.end > source.text.length
    )
      return undefined
    const { line, column } = document.locate(span.start)
    const end = document.locate(span.end)
    const from = span.start - column + 1
    const textStart = Math.max(from, span.start - BEFORE)
    const rest = source.text.slice(textStart, span.start + BEHIND)
    const text = rest.slice(0, span.start - textStart) + rest.slice(span.start - textStart).split(/[\r\n]/, 1)[0]
    const file = this.nameOf({ folder: 'source', path: source.path })
    return {
      file,
      ...span,
      line,
      column,
      endLine: end.line,
      endColumn: end.column,
      text,
      textColumn: textStart - from + 1,
    }
  }

  /** Numbers do not count, so that a fault keeps its fingerprint when the text before it grows. */
  #fingerprintOf(rule: Rule, file: FileName, { message, field }: Fault, event: string | undefined): string {
    const parts = [rule.name, file.folder, file.path, event ?? '', field ?? '', message.replace(/\d+/g, '0')]
    const key = JSON.stringify(parts)
    const ordinal = this.#seen.get(key) ?? 0
    this.#seen.set(key, ordinal + 1)
    return createHash('sha256').update(`${key}${ordinal}`).digest('hex').slice(0, 32)
  }
}

function lineNumberOf(at: PlacedRecord | OutputLine | undefined): number | undefined {
  if (at === undefined) return undefined
  return 'number' in at ? at.number : at.line
}

/** How many findings there are of each severity. */
export function severityCountsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { info: 0, warning: 0, error: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.place?.start ?? 0) - (b.place?.start ?? 0) ||
    compare(a.rule, b.rule) ||
    compare(a.field ?? '', b.field ?? '') ||
    compare(a.message, b.message)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
