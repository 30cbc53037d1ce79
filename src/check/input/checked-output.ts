import type { Manifest } from '../../model/manifest.js'
import type { Source } from '../../text/source.js'
import type { FileName, OutputLine } from './checked-document.js'
import type { CheckedReview } from './checked-review.js'
import type { ReadFault } from './read-fault.js'

/** An output file: its lines and the hash of its bytes. */
export interface OutputFileRead {
  readonly lines: readonly OutputLine[]
  readonly sha256: string
}

/** An output and its sources, as far as a check may see them: nothing outside of them can be named. Paths use `/`. */
export interface Folders {
  /** How a message calls a file of them. */
  nameOf(name: FileName): string
  /** The text of `manifest.json`, or why it could not be read. */
  readManifest(): Promise<string | ReadFault>
  /** The files of records in the output folder, in the order of their paths. */
  readonly outputs: readonly string[]
  /** The reviews in the output folder, in the order of their paths. */
  readonly reviews: readonly string[]
  /** The sources that an extraction would read, in the order of their paths. */
  readonly sources: readonly string[]
  readOutput(path: string): Promise<OutputFileRead | ReadFault>
  /** Reads what people decided on a source; whatever is wrong with it is data. */
  readReview(path: string): Promise<CheckedReview>
  /** Reads and decodes a source. */
  readSource(path: string, manifest: Manifest | null): Promise<Source | ReadFault>
}

/** The fate of a file of the two folders. */
export interface CheckedFile {
  readonly path: string
  readonly sha256: string | null
  readonly fault: ReadFault | null
  /** Number of lines that hold a record. */
  readonly records: number
}

/** What the rules about the whole output see. */
export interface CheckedOutput {
  readonly manifest: Manifest | null
  /** What is wrong with the manifest: `field` is where. */
  readonly manifestFaults: readonly { readonly message: string; readonly field?: string; readonly missing?: true }[]
  /** Every output file that stands in the folder or is listed in the manifest. */
  readonly outputs: ReadonlyMap<string, CheckedFile>
  /** Every source that stands in the folder, is listed, or is named by an output file. */
  readonly sources: ReadonlyMap<string, CheckedFile>
  /** The reviews that stand in the output folder. */
  readonly reviews: readonly string[]
  /** The sources that stand in the folder. */
  readonly present: ReadonlySet<string>
  /** Each id and the records that bear it. */
  readonly ids: ReadonlyMap<string, readonly { readonly path: string; readonly line: number }[]>
}
