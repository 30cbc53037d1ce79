import type { ImportedBlock, ImportedDocument, Piece } from '../../imported-document.js'
import { decodeReferences } from '../../office/parse-xml.js'
import { createTally, warnOnce } from '../../office/tally.js'
import { withoutEmptyHeadings } from '../../office/without-empty-headings.js'
import { linesToBlocks } from './lines-to-blocks.js'
import { pairMarks } from './pair-marks.js'
import { readInline } from './read-inline.js'
import { collectWikiNotes } from './wiki-notes.js'

const LITERAL = /<(nowiki|pre)(?:\s[^<>]{0,200})?>/gi
/** So many templates are named. */
const MOST_NAMED = 12
const SIGN = /[[\]{}|<>'=*#:;_]/g

/** Reads the text of a page of MediaWiki. */
export function readWikitext(source: string): ImportedDocument {
  const text = withoutComments(source.replaceAll(/\r\n?/g, '\n'))
    .replaceAll(/<nowiki\s{0,9}\/>/gi, '')
    .replaceAll(/__[A-Z]{3,30}__/g, '')
  const literal = keepLiteral(text)
  const tally = createTally()
  const notes = collectWikiNotes()
  const unknown = new Map<string, number>()
  const context = { text: literal, pairs: pairMarks(literal), notes, tally, unknown }
  const place = { isHidden: false, isList: false, depth: 0 }
  const read = linesToBlocks(readInline(context, { from: 0, to: literal.length }, place))
  const blocks = read.map(decodeBlock)
  if (unknown.size > 0) warnOnce(tally, { code: 'template-left-out', message: leftOut(unknown) })
  return {
    blocks: withoutEmptyHeadings(blocks, tally),
    notes: notes.finish().map(({ label, pieces }) => ({ label, pieces: decodePieces(pieces) })),
    dropped: tally.dropped,
    repaired: 0,
    warnings: tally.warnings,
  }
}

function decodeBlock(block: ImportedBlock): ImportedBlock {
  if (block.kind === 'page') return block
  if (block.kind === 'table') return { ...block, rows: block.rows.map((row) => row.map(decodePieces)) }
  return { ...block, pieces: decodePieces(block.pieces) }
}

/** The templates that may have held words, most frequent first. */
function leftOut(unknown: ReadonlyMap<string, number>): string {
  const names = [...unknown].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const told = names.slice(0, MOST_NAMED).map(([name, count]) => (count > 1 ? `${name} (${count})` : name))
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} others` : ''
  return `Templates that are not known are left out: ${told.join(', ')}${more}`
}

/** Comments out; one that is not closed goes to the end. */
function withoutComments(text: string): string {
  const [first = '', ...rest] = text.split('<!--')
  return first + rest.map((part) => (part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : '')).join('')
}

/** Writes the signs within `<nowiki>` as references, which mean nothing but themselves. */
function keepLiteral(text: string): string {
  const pattern = new RegExp(LITERAL)
  let written = ''
  let from = 0
  for (let open = pattern.exec(text); open !== null; open = pattern.exec(text)) {
    const start = open.index + open[0].length
    const close = text.indexOf(`</${open[1]!.toLowerCase()}>`, start)
    if (close < 0) break
    const words = text.slice(start, close).replaceAll(SIGN, (sign) => `&#${sign.charCodeAt(0)};`)
    written += text.slice(from, open.index) + words
    from = close + open[1]!.length + 3
    pattern.lastIndex = from
  }
  return written + text.slice(from)
}

function decodePieces(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) =>
    piece.kind === 'text' || piece.kind === 'link' ? { ...piece, text: decodeReferences(piece.text) } : piece,
  )
}
