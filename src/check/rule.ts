import type { EventRecord } from '../model/event.js'
import type { Extraction } from '../model/extraction.js'
import type { Severity } from '../model/issue.js'
import type { Span } from '../model/span.js'
import type { Applied } from '../review/apply-review.js'
import type { CheckedDocument, FileName, OutputLine, SourceReading } from './input/checked-document.js'
import type { CheckedOutput } from './input/checked-output.js'

/** What a rule says about the place that it was shown; whatever is absent is that of the record or document. */
export interface Fault {
  /** One sentence: what stands there, and what was expected. */
  readonly message: string
  /** The file at fault, where it is not the document's output. */
  readonly file?: FileName | undefined
  /** One-based line of that file. */
  readonly line?: number | undefined
  /** The field of the record: `when.edtf`, `actors[1].text`. */
  readonly field?: string | undefined
  /** The stretch of the source that the fault is about, in UTF-16 code units. */
  readonly span?: Span | undefined
}

/**
 * One thing that can be wrong with an output. The name says the fault, not the wish: `quote-not-in-source`. A rule
 * looks at lines, records, documents or the whole output; what it returns has no severity, that is the user's.
 */
export interface Rule {
  readonly name: string
  readonly severity: Severity
  /** False for a rule that has to be asked for. */
  readonly onByDefault?: false
  /** The fault in one line, without a full stop. */
  readonly summary: string
  /** One paragraph of Markdown: what is checked, how the fault comes about, what to do. */
  readonly help: string
  /** Looks at each line of an output file, record or not. */
  line?(line: OutputLine): Iterable<Fault>
  /** Looks at each record by itself. */
  record?(record: EventRecord, document: CheckedDocument): Iterable<Fault>
  /** Looks at each record beside the text of its source; not called where that has changed or is missing. */
  recordInSource?(record: EventRecord, text: string, document: CheckedDocument): Iterable<Fault>
  /** Looks at the records of one source. */
  document?(document: CheckedDocument): Iterable<Fault>
  /** Looks at a document beside a new reading of its source: sentences, markers and references, without language tools. */
  reading?(reading: SourceReading, document: CheckedDocument): Iterable<Fault>
  /** Looks at a document beside a new extraction of its source, which loads the language tools. */
  extraction?(extraction: Extraction, document: CheckedDocument): Iterable<Fault>
  /** Looks at what came of people's decisions on a fresh extraction; not called where the manifest vouches that all was well. */
  review?(applied: Applied, document: CheckedDocument): Iterable<Fault>
  /** Looks at the output as a whole. */
  output?(output: CheckedOutput): Iterable<Fault>
}
