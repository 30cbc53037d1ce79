import type { XmlElement } from '../../office/parse-xml.js'
import { type Tally, warnOnce } from '../../office/tally.js'
import { findAll } from '../../office/xml-tree.js'
import type { DocxFields } from './docx-fields.js'
import type { NextItem } from './docx-lists.js'
import type { NoteCall } from './docx-notes.js'
import type { DocxPages } from './docx-pages.js'
import type { DocxStyle } from './docx-styles.js'

/** What a body is read with. */
export interface DocxContext {
  readonly styleOf: (id: string | undefined) => DocxStyle
  readonly nextItem: NextItem
  /** None within notes. */
  readonly pages: DocxPages | null
  /** Whether page breaks count: not in text boxes, and in one cell of a row. */
  readonly turns: boolean
  readonly links: ReadonlyMap<string, string>
  readonly calls: NoteCall[]
  /** Keys of notes whose marks were deleted. */
  readonly deleted: Set<string>
  /** Keys of notes whose marks stand within bookmarks. */
  readonly bookmarks: ReadonlyMap<string, string>
  /** Of the body, cell, box or note that is read. */
  readonly fields: DocxFields
  readonly tally: Tally
  /** How far headings are moved down, below a title in the text. */
  readonly below: number
}

/** Remembers the notes whose marks stand in what was deleted. */
export function loseNotes(element: XmlElement, { deleted }: DocxContext): void {
  for (const kind of ['footnote', 'endnote'])
    for (const { attributes } of findAll(element, `w:${kind}Reference`)) deleted.add(`${kind} ${attributes['w:id']}`)
}

/** Says, once, that a document has changes that nobody has accepted or refused. */
export function warnOfChanges(tally: Tally): void {
  const message = 'Changes are tracked: insertions are read, deletions and what was moved away are not'
  warnOnce(tally, { code: 'tracked-changes', message })
}
