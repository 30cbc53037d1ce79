import { ImportRefusal } from '../../import-refusal.js'
import type { ImportedDocument, Importer } from '../../imported-document.js'
import { checkPages } from '../../office/check-pages.js'
import { labelNotes } from '../../office/label-notes.js'
import { dateOfMetadata, titleOfMetadata } from '../../office/of-metadata.js'
import { isZip, openZip } from '../../office/open-zip.js'
import type { XmlElement } from '../../office/parse-xml.js'
import { relabelBlocks, relabelPieces } from '../../office/relabel.js'
import { joinBlocks } from '../../office/table-or-blocks.js'
import { createTally } from '../../office/tally.js'
import { xmlPart } from '../../office/xml-part.js'
import { childOf, findAll, textOf } from '../../office/xml-tree.js'
import type { OdtContext } from './odt-context.js'
import { bodyOf, readOdtBlocks, titleOf } from './odt-reader.js'
import { readOdtStyles } from './odt-styles.js'

/** The first part says what the file is, unpacked, behind a head of 30 bytes. */
const MIME = 'mimetypeapplication/vnd.oasis.opendocument.text'

/** Texts of LibreOffice, OpenOffice and others that write OpenDocument. */
export const odt: Importer = {
  format: 'odt',
  extensions: ['.odt', '.ott'],
  accepts: (bytes) => isZip(bytes) && Buffer.from(bytes.slice(30, 200)).toString('latin1').includes(MIME),
  read: async (bytes, limits) => {
    const zip = openZip(bytes, limits)
    const partOf = (name: string) => xmlPart(zip, name)
    const manifest = partOf('META-INF/manifest.xml')
    if (manifest !== undefined && findAll(manifest, 'manifest:encryption-data').length > 0) {
      throw new ImportRefusal('encrypted', 'Unexpected password on the document: save it without one')
    }
    const content = partOf('content.xml')
    const body = bodyOf(content)
    if (content === undefined || body === undefined) {
      throw new ImportRefusal('damaged', 'Unexpected OpenDocument file without a text: get the file again')
    }
    return readText(content, body, partOf('styles.xml'), partOf('meta.xml'))
  },
}

function readText(
  content: XmlElement,
  body: XmlElement,
  styles: XmlElement | undefined,
  meta: XmlElement | undefined,
): ImportedDocument {
  const own = readOdtStyles(styles === undefined ? [content] : [styles, content])
  const shownTitle = titleOf(body, { styles: own })
  const pages = findAll(body, 'text:soft-page-break').length > 0 ? { count: 1, hasBegun: false } : null
  const tally = createTally()
  const context: OdtContext = {
    styles: own,
    notes: [],
    tally,
    pages,
    turns: true,
    below: shownTitle === undefined ? 0 : 1,
    numbers: new Map(),
  }
  const blocks = readOdtBlocks(body, context)
  for (const note of context.notes) {
    if (note.body !== undefined) note.pieces = joinBlocks(readOdtBlocks(note.body, { ...context, turns: false }))
  }
  const labels = labelNotes(
    context.notes.map(({ shown, isEndnote, page }) => ({ shown, isEndnote, ...(page !== undefined && { page }) })),
  )
  const byKey = new Map(context.notes.map(({ key }, at) => [key, labels[at]!]))
  const labelOf = (key: string) => byKey.get(key) ?? key
  const checked = checkPages([
    ...(pages === null ? [] : [{ kind: 'page' as const, page: '1' }]),
    ...relabelBlocks(blocks, labelOf),
  ])
  const hasPages = pages !== null && checked.warning === undefined
  const about = childOf(meta, 'office:meta')
  const named = childOf(about, 'dc:title') ?? shownTitle
  const title = titleOfMetadata(named === undefined ? undefined : textOf(named))
  const published = dateOfMetadata(publishedIn(about))
  return {
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    ...(hasPages && {
      pages: { first: '1', last: String(pages.count), count: pages.count, source: 'index' as const },
    }),
    blocks: checked.blocks,
    notes: context.notes.map(({ key, pieces }) => ({ label: labelOf(key), pieces: relabelPieces(pieces, labelOf) })),
    dropped: tally.dropped,
    repaired: 0,
    warnings: [...tally.warnings, ...(checked.warning === undefined ? [] : [checked.warning])],
  }
}

/** `dc:date` of OpenDocument is when the file was saved; only a field that the author named tells of publication. */
function publishedIn(about: XmlElement | undefined): string | undefined {
  const fields = about === undefined ? [] : findAll(about, 'meta:user-defined')
  const own = fields.find(({ attributes }) =>
    /^(?:published|date of publication|publication date)$/i.test(attributes['meta:name'] ?? ''),
  )
  return own === undefined ? undefined : textOf(own)
}
