import type { ImportedDocument } from '../../imported-document.js'
import { findDamage } from './find-damage.js'
import { withoutRotated } from './find-rotated.js'
import type { PageGlyphs } from './glyphs/glyph.js'
import { collectNotes } from './notes/collect-notes.js'
import { callsOf, markersOf, matchMarkers } from './notes/match-markers.js'
import { repairMarkers } from './notes/repair-markers.js'
import { settleRest } from './notes/settle-rest.js'
import { namePages } from './page/name-pages.js'
import { buildBlocks } from './prose/build-blocks.js'
import { countWords } from './prose/count-words.js'
import { findParagraphs } from './prose/find-paragraphs.js'
import { joinLines } from './prose/join-lines.js'
import { readColumns } from './read-columns.js'
import type { PdfMetadata } from './read-metadata.js'

/** Makes a document of the letters of its pages: lines, columns and paragraphs, notes and the markers that call them. */
export function readDocument(glyphs: readonly PageGlyphs[], labels: readonly string[] | null, metadata: PdfMetadata): ImportedDocument {
  const { pages, rotated, hidden, tell } = withoutRotated(glyphs)
  const { columns: all, furniture, bodySize } = readColumns(pages)
  const { names: pageNames, source } = namePages(furniture, labels)
  const damage = findDamage(pages, pageNames)
  const { columns, notes, warnings: mended } = collectNotes(all, bodySize, pageNames)
  const paragraphs = findParagraphs(columns)
  const body = paragraphs.flatMap(({ lines }) => lines.flatMap(({ atoms, page }) => atoms.map((atom) => ({ atom, page }))))
  const markers = markersOf(body)
  matchMarkers(notes, markers)
  const calls = callsOf(markers)
  const repaired = repairMarkers(notes, markers, body, calls, pageNames)
  const unmatched = settleRest(notes, markers, calls, pageNames)
  const rows = [...paragraphs.flatMap(({ lines }) => lines.map(({ atoms }) => atoms)), ...notes.flatMap(({ lines }) => lines)]
  const context = { calls, words: countWords(rows), pageNames }
  const { blocks, warnings } = buildBlocks(paragraphs, bodySize, context)
  const repairs = [...mended, ...repaired]
  const dropped = { running_heads: furniture.flat().length, rotated, hidden }
  const heading = blocks.find((block) => block.kind === 'heading' && block.level === 1)
  const title = metadata.title ?? (heading?.kind === 'heading' ? titleOf(heading.pieces) : undefined)
  return {
    ...(title !== undefined && { title }),
    ...(metadata.published !== undefined && { published: metadata.published }),
    pages: { first: pageNames[0]!, last: pageNames.at(-1)!, count: pageNames.length, source },
    blocks,
    notes: notes.map(({ label, lines, page }) => ({
      label,
      pieces: joinLines(lines.map((atoms) => ({ atoms, page })), { ...context, calls: new Map() }),
    })),
    dropped: Object.fromEntries(Object.entries(dropped).filter(([, count]) => count > 0)),
    repaired: repairs.length,
    warnings: [...damage, ...tell(pageNames), ...repairs, ...unmatched, ...warnings],
  }
}

function titleOf(pieces: readonly { readonly kind: string; readonly text?: string }[]): string {
  return pieces.map(({ text }) => text ?? '').join('').trim()
}
