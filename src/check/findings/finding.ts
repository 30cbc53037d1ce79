import type { Severity } from '../../model/issue.js'
import type { Span } from '../../model/span.js'

/** A stretch of a source, ready to be shown. Lines and columns are one-based, columns count UTF-16 code units. */
export interface Place extends Span {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** What stands around `start` on its line of the source, and the column at which that begins. */
  readonly text: string
  readonly textColumn: number
}

/** A fault with everything that a reporter needs. Files are named as the user named their folder. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly file: string
  /** One-based line of `file`; absent where the whole file is at fault. */
  readonly line?: number
  readonly field?: string
  /** The id of the record at fault. */
  readonly event?: string
  readonly place?: Place
  /** The same for the same fault when lines have moved; unique in a report. */
  readonly fingerprint: string
}

/** The outcome of a check. */
export interface Report {
  /** In the order of files and lines. */
  readonly findings: readonly Finding[]
  /** How many findings the baseline knows; they are not among `findings`. */
  readonly known: number
  /** Findings of the baseline that are no more. */
  readonly gone: readonly { readonly rule: string; readonly file: string; readonly message: string }[]
  readonly counts: Readonly<Record<Severity, number>>
  readonly documents: number
  readonly records: number
}
