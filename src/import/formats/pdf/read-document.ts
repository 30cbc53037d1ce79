import type { ImportedDocument } from '../../imported-document.js'
import { collectNotes } from './notes/collect-notes.js'
import { callsOf, markersOf, matchMarkers } from './notes/match-markers.js'
import { repairMarkers } from './notes/repair-markers.js'
import { settleRest } from './notes/settle-rest.js'
import { namePages } from './page/name-pages.js'
import type { PageText } from './page/read-page.js'
import { buildBlocks } from './prose/build-blocks.js'
import { countWords } from './prose/count-words.js'
import { findParagraphs } from './prose/find-paragraphs.js'
import { joinLines } from './prose/join-lines.js'
import { placeBeside } from './prose/place-beside.js'
import { readColumns } from './read-columns.js'
import type { PdfMetadata } from './read-metadata.js'
import { refuseUnreadable, reportPages } from './report-pages.js'

/** Makes a document of the lines of its pages: columns and paragraphs, notes and the markers that call them. */
export function readDocument(
  pages: readonly PageText[],
  labels: readonly string[] | null,
  metadata: PdfMetadata,
): ImportedDocument {
  refuseUnreadable(pages)
  const { columns: all, sides, lineNumbers, furniture, bodySize } = readColumns(pages)
  const { names: pageNames, source } = namePages(furniture, labels)
  const { columns, beside, footnotes, endnotes, warnings: mended } = collectNotes(all, sides, bodySize, pageNames)
  const notes = [...footnotes, ...endnotes]
  const paragraphs = placeBeside(findParagraphs(columns), findParagraphs(beside))
  const body = paragraphs.flatMap(({ lines }) =>
    lines.flatMap(({ atoms, page }) => atoms.map((atom) => ({ atom, page }))),
  )
  const markers = markersOf(body)
  matchMarkers(footnotes, endnotes, markers)
  const calls = callsOf(markers)
  const repaired = repairMarkers(notes, markers, body, calls, pageNames)
  const unmatched = settleRest(notes, markers, calls, pageNames)
  const rows = [
    ...paragraphs.flatMap(({ lines }) => lines.map(({ atoms }) => atoms)),
    ...notes.flatMap(({ lines }) => lines),
  ]
  const context = { calls, words: countWords(rows), pageNames }
  const { blocks, warnings } = buildBlocks(paragraphs, bodySize, context)
  const repairs = [...mended, ...repaired]
  const dropped = {
    running_heads: furniture.flat().length,
    line_numbers: lineNumbers,
    rotated: pages.flatMap(({ turned }) => turned).length,
    hidden_pages: pages.filter(({ hasHidden }) => hasHidden).length,
  }
  const heading = blocks.find((block) => block.kind === 'heading' && block.level === 1)
  const title = metadata.title ?? (heading?.kind === 'heading' ? titleOf(heading.pieces) : undefined)
  return {
    ...(title !== undefined && { title }),
    ...(metadata.published !== undefined && { published: metadata.published }),
    pages: { first: pageNames[0]!, last: pageNames.at(-1)!, count: pageNames.length, source },
    blocks,
    notes: notes.map(({ label, lines, page }) => ({
      label,
      pieces: joinLines(
        lines.map((atoms) => ({ atoms, page })),
        { ...context, calls: new Map() },
      ),
    })),
    dropped: Object.fromEntries(Object.entries(dropped).filter(([, count]) => count > 0)),
    repaired: repairs.length,
    warnings: [...reportPages(pages, pageNames), ...repairs, ...unmatched, ...warnings],
  }
}

function titleOf(pieces: readonly { readonly kind: string; readonly text?: string }[]): string {
  return pieces
    .map(({ text }) => text ?? '')
    .join('')
    .trim()
}
