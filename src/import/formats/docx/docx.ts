import type { ImportedDocument, Importer, Piece } from '../../imported-document.js'
import { checkPages } from '../../office/check-pages.js'
import { titleOfMetadata } from '../../office/of-metadata.js'
import { namesInZip } from '../../office/open-zip.js'
import { joinBlocks } from '../../office/table-or-blocks.js'
import { createTally, drop } from '../../office/tally.js'
import { childOf, findAll, textOf } from '../../office/xml-tree.js'
import type { DocxContext } from './docx-context.js'
import { notesInBookmarks } from './docx-fields.js'
import { countDocxItems } from './docx-lists.js'
import { countingOf, docxNotesOf, labelDocxNotes } from './docx-notes.js'
import { openDocx } from './docx-package.js'
import { countDocxPages } from './docx-pages.js'
import { readDocxBlocks } from './docx-reader.js'
import { readDocxStyles } from './docx-styles.js'

/** Word documents of 2007 and later, and of the programs that write the same. */
export const docx: Importer = {
  format: 'docx',
  extensions: ['.docx', '.docm', '.dotx'],
  accepts: (bytes) => {
    const names = namesInZip(bytes)
    return names.includes('[Content_Types].xml') && names.some((name) => /^\/?word\//.test(name))
  },
  read: async (bytes, limits) => {
    const parts = openDocx(bytes, limits)
    const styleOf = readDocxStyles(parts.styles)
    const pages = countDocxPages(parts.body)
    const tally = createTally()
    const titles = findAll(parts.body, 'w:p').filter((paragraph) => {
      return styleOf(childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val']).kind === 'title'
    })
    const context: DocxContext = {
      styleOf,
      nextItem: countDocxItems(parts.numbering),
      pages,
      turns: true,
      links: parts.links,
      calls: [],
      deleted: new Set(),
      bookmarks: notesInBookmarks(parts.body),
      fields: [],
      tally,
      below: titles.length > 0 ? 1 : 0,
    }
    const first = pages.current()
    const blocks = readDocxBlocks(parts.body, context)
    const notes = new Map<string, readonly Piece[]>()
    const all = [...docxNotesOf(parts.footnotes, 'footnote'), ...docxNotesOf(parts.endnotes, 'endnote')]
    for (const [key, note] of all) notes.set(key, joinBlocks(readDocxBlocks(note, { ...context, pages: null })))
    for (const key of context.deleted) {
      if (!notes.has(key) || context.calls.some((call) => call.key === key)) continue
      notes.delete(key)
      drop(tally, 'notes_of_deletions')
    }
    const countings = {
      footnote: countingOf(parts.body, parts.settings, 'footnote'),
      endnote: countingOf(parts.body, parts.settings, 'endnote'),
    }
    const labelled = labelDocxNotes(blocks, notes, context.calls, countings)
    const checked = checkPages(
      first === undefined ? labelled.blocks : [{ kind: 'page', page: first }, ...labelled.blocks],
    )
    const summary = checked.warning === undefined ? pages.summary() : undefined
    const named = [childOf(parts.properties, 'dc:title'), titles[0]].map(
      (place) => place && titleOfMetadata(textOf(place)),
    )
    const title = named.find((words) => words !== undefined)
    const document: ImportedDocument = {
      ...(title !== undefined && { title }),
      ...(summary !== undefined && { pages: summary }),
      blocks: checked.blocks,
      notes: labelled.notes,
      dropped: tally.dropped,
      repaired: 0,
      warnings: [...tally.warnings, ...(checked.warning === undefined ? [] : [checked.warning])],
    }
    return document
  },
}
