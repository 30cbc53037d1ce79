import type { ImportedBlock, Importer, Piece } from '../../imported-document.js'
import { labelNotes } from '../../office/label-notes.js'
import { isZip } from '../../office/open-zip.js'
import type { XmlElement } from '../../office/parse-xml.js'
import { relabelBlocks, relabelPieces } from '../../office/relabel.js'
import { joinBlocks } from '../../office/table-or-blocks.js'
import { createTally } from '../../office/tally.js'
import { findEpubNotes } from './epub-notes.js'
import { openEpub } from './epub-package.js'
import { type EpubContext, readEpubBlocks } from './epub-reader.js'

/** The first part says what the file is, unpacked, behind a head of 30 bytes. */
const MIME = 'mimetypeapplication/epub+zip'

/** Books of EPUB 2 and 3, chapter by chapter as their spine has them. */
export const epub: Importer = {
  format: 'epub',
  extensions: ['.epub'],
  accepts: (bytes) => isZip(bytes) && Buffer.from(bytes.slice(30, 200)).toString('latin1').includes(MIME),
  read: async (bytes, limits) => {
    const book = openEpub(bytes, limits)
    const found = findEpubNotes(book.chapters)
    const tally = createTally()
    const turned: string[] = []
    const blocks: ImportedBlock[] = []
    const pieces = new Map<string, Piece[]>()
    for (const { path, body } of book.chapters) {
      const context: EpubContext = { path, notes: found, pages: book.pages, turned, raised: book.raised, tally }
      const page = book.pages.get(path)
      if (page !== undefined && turned.at(-1) !== page) {
        turned.push(page)
        blocks.push({ kind: 'page', page })
      }
      blocks.push(...readEpubBlocks(body, context))
    }
    for (const [element, key] of found.notes)
      pieces.set(
        key,
        noteOf(element, found.shown.get(key)!, {
          path: '',
          notes: found,
          pages: new Map(),
          turned: [],
          raised: book.raised,
          tally,
        }),
      )
    const keys = [...found.shown.keys()]
    const labels = labelNotes(keys.map((key) => ({ shown: found.shown.get(key)! })))
    const byKey = new Map(keys.map((key, at) => [key, labels[at]!]))
    const labelOf = (key: string) => byKey.get(key) ?? key.replace('lost ', '')
    return {
      ...(book.title !== undefined && { title: book.title }),
      ...(book.published !== undefined && { published: book.published }),
      ...(turned.length > 0 && {
        pages: { first: turned[0]!, last: turned.at(-1)!, count: turned.length, source: 'printed' as const },
      }),
      blocks: relabelBlocks(blocks, labelOf),
      notes: keys.map((key) => ({ label: labelOf(key), pieces: relabelPieces(pieces.get(key) ?? [], labelOf) })),
      dropped: tally.dropped,
      repaired: 0,
      warnings: tally.warnings,
    }
  },
}

/** A note's words without the number that it begins with: the writer has its own. */
function noteOf(element: XmlElement, shown: string, context: EpubContext): Piece[] {
  const pieces = joinBlocks(readEpubBlocks(element, context)).filter(({ kind }) => kind !== 'page')
  const at = pieces.findIndex((piece) => piece.kind !== 'text' || /\S/.test(piece.text))
  const first = pieces[at]
  // The number of an item is none of its words.
  if (first?.kind !== 'text' || element.name === 'li') return pieces
  const text = withoutLabel(first.text.trimStart(), shown)
  return [{ kind: 'text', text }, ...pieces.slice(at + 1)]
}

function withoutLabel(text: string, shown: string): string {
  const figures = [...shown].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit).join('')
  const bare = text.replace(/^[[(]/, '')
  const label = [shown, figures].find((one) => bare.startsWith(one) && !/^[\p{L}\p{N}]/u.test(bare.slice(one.length)))
  return label === undefined ? text.replace(/^[.):\]]\s/, '') : bare.slice(label.length).replace(/^[.):\]]?\s?/, '')
}
