import type { ImportedDocument, Piece } from '../../imported-document.js'
import { labelNotes } from '../../office/label-notes.js'
import { parseXml } from '../../office/parse-xml.js'
import { relabelBlocks, relabelPieces } from '../../office/relabel.js'
import { joinBlocks } from '../../office/table-or-blocks.js'
import { createTally } from '../../office/tally.js'
import { withoutEmptyHeadings } from '../../office/without-empty-headings.js'
import { childOf, findAll } from '../../office/xml-tree.js'
import { type EpubContext, readEpubBlocks } from '../epub/epub-reader.js'
import { findParsoidNotes } from './find-parsoid-notes.js'
import { pruneArticle } from './prune-article.js'

/** Reads an article as Parsoid renders it, its notes from the lists of references. */
export function readParsoid(html: string): ImportedDocument {
  const tally = createTally()
  const root = parseXml(Buffer.from(html), { html: true })
  const whole = findAll(root, 'body')[0] ?? childOf(root, 'html') ?? root
  const found = findParsoidNotes(whole)
  const lost = new Set<string>()
  const keep = { notes: found, tally, lost }
  const context: EpubContext = {
    path: '',
    notes: { calls: found.calls, notes: new Map(), backs: new Set(), shown: found.shown },
    pages: new Map(),
    turned: [],
    raised: new Set(),
    tally,
  }
  const blocks = withoutEmptyHeadings(readEpubBlocks(pruneArticle(whole, keep), context), tally)
  const pieces = new Map<string, Piece[]>()
  for (const [key, element] of found.texts)
    pieces.set(key, joinBlocks(readEpubBlocks(pruneArticle(element, keep), context)))
  const called = new Set([
    ...blocks.flatMap((block) => labelsOf(block.kind === 'page' ? [] : joinBlocks([block]))),
    ...[...pieces.values()].flatMap(labelsOf),
  ])
  // Notes of infoboxes and tables alone go with them, and are counted.
  const keys = [...found.shown.keys()].filter((key) => called.has(key) || !lost.has(key))
  if (keys.length < found.shown.size) tally.dropped.notes_in_what_is_left_out = found.shown.size - keys.length
  const labels = labelNotes(keys.map((key) => ({ shown: found.shown.get(key)! })))
  const byKey = new Map(keys.map((key, at) => [key, labels[at]!]))
  const labelOf = (key: string) => byKey.get(key) ?? key
  return {
    blocks: relabelBlocks(blocks, labelOf),
    notes: keys.flatMap((key) => {
      const words = pieces.get(key)
      return words === undefined ? [] : [{ label: labelOf(key), pieces: relabelPieces(words, labelOf) }]
    }),
    dropped: tally.dropped,
    repaired: 0,
    warnings: tally.warnings,
  }
}

function labelsOf(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => (piece.kind === 'note' ? [piece.label] : []))
}
