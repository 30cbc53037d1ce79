import type { Citation } from '../../model/citation.js'
import type { EventRecord } from '../../model/event.js'
import type { ListedActor } from '../../model/listed-actor.js'
import type { Lookalike } from '../../model/lookalike.js'
import type { ManifestDocument } from '../../model/manifest.js'
import type { Span } from '../../model/span.js'
import type { Position, Source } from '../../text/source.js'
import type { CheckedReview } from './checked-review.js'
import type { ReadFault } from './read-fault.js'

/** A file of an output or its sources; `path` is relative to its folder, with `/`. */
export interface FileName {
  readonly folder: 'output' | 'source'
  readonly path: string
}

/** What is wrong with a line before it is a record; `rule` names the rule that reports it. */
export interface LineFault {
  readonly rule: 'not-json' | 'not-utf-8' | 'too-large' | 'lone-surrogate' | 'schema-broken'
  readonly message: string
  readonly field?: string
}

/** A line of an output file: a record, or what keeps it from being one. */
export interface OutputLine {
  /** One-based. */
  readonly number: number
  readonly record: EventRecord | null
  readonly faults: readonly LineFault[]
}

/** A record and the line that it stands on. */
export interface PlacedRecord {
  readonly line: number
  readonly record: EventRecord
}

/** A sentence of the source as it is read today. */
export interface ReadSentence extends Span {
  /** The clean text: markers out, white space folded. */
  readonly text: string
  /** Words of something else stand between its own, so that a record quotes the clean text. */
  readonly isParted?: boolean
  /** The headings above, outermost first. */
  readonly section: readonly string[]
}

/** An entry of a source's list of references; `label` is in lower case, that of a footnote with its `^`. */
export interface ReadReference extends Span {
  readonly label: string
}

/** What a source says without any look at its words: sentences, markers and references. */
export interface SourceReading {
  readonly sentences: readonly ReadSentence[]
  /** The markers of the text. */
  readonly citations: readonly Citation[]
  /** The markers that begin the entries of the list of references. */
  readonly entryLabels: readonly Citation[]
  readonly references: readonly ReadReference[]
  /** What looks like a marker and is none. */
  readonly lookalikes: readonly Lookalike[]
}

/** One document of an output: its file, its source, and what the manifest says about both. */
export interface CheckedDocument {
  /** Path of the output file. */
  readonly path: string
  /** Path of the source: the manifest's, else the one that the output's name stands for. */
  readonly sourcePath: string
  /** The source, or null where it is missing, cannot be read, or is another than the one that was extracted. */
  readonly source: Source | null
  /** SHA-256 of the source's bytes as they are, or null. */
  readonly sourceSha256: string | null
  readonly sourceFault: ReadFault | null
  readonly listed: ManifestDocument | null
  /** What people decided on it, or null where nobody has. */
  readonly review: CheckedReview | null
  /** Number of lines of the output file. */
  readonly lines: number
  readonly records: readonly PlacedRecord[]
  /** The user's list of actors that the batch was made with. */
  readonly actors: readonly ListedActor[]
  /** Line and column of an offset of the source. */
  locate(offset: number): Position
}
