import type { ReviewCounts } from '../../model/review.js'
import type { BatchReport } from '../../run/batch.js'
import { counted } from '../../terminal/counted.js'
import { give, say, warn } from '../../terminal/print.js'
import { visible } from '../../terminal/visible.js'
import { passedOverLine } from './passed-over-line.js'

/** A line for each document that failed, each decision that was not applied and, with `check`, each file that would be another. */
function faultLines({ manifest, written, removed, decisions }: BatchReport, output: string, check: boolean): string[] {
  return [
    ...manifest.failures.map(({ source, code, message }) => `${visible(source)}: ${code}: ${visible(message)}`),
    ...decisions.map(({ path, line, message }) => `${output}/${visible(path)}:${line}: ${visible(message)}`),
    ...(check ? written.map((path) => `${output}/${visible(path)}: differs from what the sources give`) : []),
    ...(check ? removed.map((path) => `${output}/${visible(path)}: has no source`) : []),
  ]
}

/** What was found and written, for a person. */
function summaryLines(report: BatchReport, output: string, check: boolean, time: number): string[] {
  const { manifest, removed, kept, passedOver, cached } = report
  const { totals, coverage } = manifest
  const parts = [
    readPart(totals.documents - kept.length, totals.failures),
    ...(cached > 0 ? [`${cached} unchanged since ${cached === 1 ? 'it was' : 'they were'} last read`] : []),
    ...(kept.length > 0 ? [`the last output of ${kept.length} kept`] : []),
    writtenPart(report, output, check),
    ...(removed.length > 0 ? [`${removed.length} ${check ? 'without a source' : 'removed'}`] : []),
    `${(time / 1000).toFixed(1)} s`,
  ]
  const found = [
    counted(totals.sentences, 'sentence'),
    counted(totals.dates, 'date'),
    counted(totals.actors, 'actor'),
    counted(totals.events, 'event'),
    counted(totals.issues, 'issue'),
  ]
  const others = passedOverLine(passedOver)
  const { attached, assumed, orphan, flag } = coverage
  if (totals.documents === 0) return [parts.join(', '), ...(others === undefined ? [] : [others])]
  return [
    parts.join(', '),
    ...(others === undefined ? [] : [others]),
    found.join(', '),
    `${counted(coverage.found, 'citation')}: ${attached} attached, ${assumed} assumed, ${orphan} orphan, ${counted(flag, 'flag')}`,
    ...(totals.review === undefined ? [] : [reviewLine(totals.review)]),
    ...(removed.length > 0 && !check
      ? removed.map((path) => `removed ${output}/${visible(path)}: its source is gone`)
      : []),
  ]
}

/** What came of the decisions of people. */
function reviewLine({ accepted, changed, rejected, added, unapplied, outdated }: ReviewCounts): string {
  const faults = [
    ...(unapplied > 0 ? [`${unapplied} not applied`] : []),
    ...(outdated > 0 ? [`${outdated} on other words`] : []),
  ]
  const parts = [`${accepted} accepted`, `${changed} changed`, `${rejected} rejected`, `${added} added`, ...faults]
  return `review: ${parts.join(', ')}`
}

function readPart(read: number, failed: number): string {
  return failed === 0
    ? counted(read, 'document')
    : `${read} of ${counted(read + failed, 'document')} read, ${failed} failed`
}

function writtenPart({ written, manifest }: BatchReport, output: string, check: boolean): string {
  const count = written.length
  if (count > 0)
    return `${counted(count, 'file')} of ${output} ${check ? (count === 1 ? 'differs' : 'differ') : 'written'}`
  return manifest.totals.failures > 0 ? `nothing ${check ? 'else differs' : 'written'}` : `${output} is right as it is`
}

/** The same for a program. */
function jsonOf(
  { manifest, written, removed, kept, passedOver, cached, decisions }: BatchReport,
  time: number,
): string {
  const { totals, coverage, failures } = manifest
  return JSON.stringify({
    totals,
    coverage,
    failures,
    cached,
    written,
    removed,
    kept,
    passedOver,
    decisions,
    seconds: Math.round(time) / 1000,
  })
}

/** How a report is printed. */
export interface Printing {
  readonly output: string
  readonly check?: true
  readonly quiet?: true
  readonly json?: true
  /** Milliseconds that it took. */
  readonly time: number
}

/** Prints on the error stream what failed, and what was passed over. */
export function printFaults(report: BatchReport, { quiet }: { readonly quiet?: true }): void {
  const others = quiet ? undefined : passedOverLine(report.passedOver)
  for (const line of [...faultLines(report, '', false), ...(others === undefined ? [] : [others])]) warn(`${line}\n`)
}

/** Prints what a run did: faults on the error stream, the summary on the other. */
export function printReport(report: BatchReport, { output, check, quiet, json, time }: Printing): void {
  for (const line of faultLines(report, output, check === true)) warn(`${line}\n`)
  if (json) give(`${jsonOf(report, time)}\n`)
  else if (!quiet) for (const line of summaryLines(report, output, check === true, time)) say(`${line}\n`)
}
