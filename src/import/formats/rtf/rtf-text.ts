import type { ImportedBlock } from '../../imported-document.js'
import type { Tally } from '../../office/tally.js'
import type { RtfSink } from './rtf-sink.js'

/** A note as its marker calls it. */
export interface RtfNote {
  readonly key: string
  readonly isEndnote: boolean
  readonly sign: string | undefined
  readonly page: number
  readonly blocks: readonly ImportedBlock[]
}

/** A note that is being read. */
export interface OpenNote {
  readonly key: string
  isEndnote: boolean
  readonly sign: string | undefined
  readonly page: number
  /** Where the words around it go. */
  readonly sink: RtfSink
}

/** What is read of an RTF file. */
export interface RtfText {
  readonly title: string
  readonly blocks: readonly ImportedBlock[]
  readonly notes: readonly RtfNote[]
  readonly pages: number
  /** Words about the document as a whole, with their values: `ftnstart`, `aftnnrlc`. */
  readonly settings: ReadonlyMap<string, number>
  readonly tally: Tally
}
