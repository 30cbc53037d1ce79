import type { ImportedBlock, Importer, Piece } from '../../imported-document.js'
import { checkPages } from '../../office/check-pages.js'
import { labelNotes } from '../../office/label-notes.js'
import { titleOfMetadata } from '../../office/of-metadata.js'
import { relabelBlocks, relabelPieces } from '../../office/relabel.js'
import { joinBlocks } from '../../office/table-or-blocks.js'
import { writeNumber } from '../../office/write-number.js'
import { readRtf } from './read-rtf.js'
import { numberForms } from './rtf-names.js'
import type { RtfNote } from './rtf-text.js'

/** RTF as Word, LibreOffice and pandoc write it. */
export const rtf: Importer = {
  format: 'rtf',
  extensions: ['.rtf'],
  accepts: (bytes) => Buffer.from(bytes.slice(0, 5)).toString('latin1') === '{\\rtf',
  read: async (bytes) => {
    const { title, blocks, notes, pages, settings, tally } = readRtf(Buffer.from(bytes).toString('latin1'))
    const labels = labelNotes(shownOf(notes, settings))
    const byKey = new Map(notes.map(({ key }, at) => [key, labels[at]!]))
    const labelOf = (key: string) => byKey.get(key) ?? key
    const checked = checkPages(belowTitle(relabelBlocks(blocks, labelOf)))
    const hasPages = pages > 1 && checked.warning === undefined
    const named = titleOfMetadata(title)
    return {
      ...(named !== undefined && { title: named }),
      ...(hasPages && { pages: { first: '1', last: String(pages), count: pages, source: 'index' as const } }),
      blocks: hasPages ? [{ kind: 'page', page: '1' }, ...checked.blocks] : checked.blocks,
      notes: notes.map(({ key, blocks, sign }) => ({
        label: labelOf(key),
        pieces: trimStart(relabelPieces(joinBlocks(blocks), labelOf), sign),
      })),
      dropped: tally.dropped,
      repaired: 0,
      warnings: [...tally.warnings, ...(checked.warning === undefined ? [] : [checked.warning])],
    }
  },
}

/** What the markers show: the numbers of each kind, in its form, or a sign of the author's. */
function shownOf(notes: readonly RtfNote[], settings: ReadonlyMap<string, number>) {
  const open = { ftn: 0, aftn: 0 }
  return notes.map(({ isEndnote, sign }) => {
    const kind = isEndnote ? 'aftn' : 'ftn'
    if (sign !== undefined) return { shown: sign, isEndnote }
    const number = open[kind]++ + (settings.get(`${kind}start`) ?? 1)
    const form = Object.keys(numberForms).find((one) => settings.has(`${kind}n${one}`))
    return { shown: writeNumber(number, numberForms[form ?? 'ar']), isEndnote }
  })
}

/** Headings one level lower where the title stands in the text. */
function belowTitle(blocks: readonly ImportedBlock[]): ImportedBlock[] {
  const hasTitle = blocks.some((block) => block.kind === 'heading' && block.level === 0)
  return blocks.map((block) => (hasTitle && block.kind === 'heading' ? { ...block, level: block.level + 1 } : block))
}

/** Pieces without the sign that a note begins with, and the hard space that follows its number. */
function trimStart([first, ...rest]: readonly Piece[], sign = ''): Piece[] {
  if (first === undefined) return []
  if (first.kind !== 'text') return [first, ...rest]
  const text = first.text.trimStart()
  const words = text.startsWith(sign) ? text.slice(sign.length).trimStart() : text
  // The sign alone may be a piece of its own.
  return words === '' && sign !== '' ? trimStart(rest) : [{ kind: 'text', text: words }, ...rest]
}
