import type { Piece } from '../../imported-document.js'
import type { XmlElement } from '../../office/parse-xml.js'
import { type Tally, warnOnce } from '../../office/tally.js'
import type { OdtStyles } from './odt-styles.js'

/** A note as it is met in the text. */
export interface OdtNote {
  readonly key: string
  readonly isEndnote: boolean
  /** What its marker shows. */
  readonly shown: string
  readonly page: string | undefined
  readonly body: XmlElement | undefined
  pieces: readonly Piece[]
}

/** What a text is read with. */
export interface OdtContext {
  readonly styles: OdtStyles
  readonly notes: OdtNote[]
  readonly tally: Tally
  /** The page that is open, from 1, where the file keeps its pages; null elsewhere. */
  readonly pages: { count: number; hasBegun: boolean } | null
  /** Whether page breaks count: not in notes and frames. */
  readonly turns: boolean
  /** How far headings are moved down, below a title in the text. */
  readonly below: number
  /** The last number of each level, by the style of its list. */
  readonly numbers: Map<string, number>
}

/** Says, once, that a document has changes that nobody has accepted or refused. */
export function warnOfOdtChanges(tally: Tally): void {
  const message = 'Changes are tracked: insertions are read, deletions and what was moved away are not'
  warnOnce(tally, { code: 'tracked-changes', message })
}
