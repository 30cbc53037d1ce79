import { ImportRefusal } from '../../import-refusal.js'
import type { Importer } from '../../imported-document.js'
import { dateOfMetadata, titleOfMetadata } from '../../office/of-metadata.js'
import { parseXml, type XmlElement } from '../../office/parse-xml.js'
import { childOf, elementsOf, findAll, textOf } from '../../office/xml-tree.js'
import { labelled, pagesOf } from '../xml/notes-of-xml.js'
import { readTei } from './read-tei.js'

/** Texts of the Text Encoding Initiative: editions, and what pandoc and LibreOffice write as TEI. */
export const tei: Importer = {
  format: 'tei',
  extensions: ['.tei', '.xml'],
  accepts: (bytes) =>
    /<(?:\w{1,20}:)?(?:TEI|teiCorpus|TEI\.2)[\s>]/.test(Buffer.from(bytes.slice(0, 8_000)).toString('latin1')),
  read: async (bytes) => {
    const root = elementsOf(parseXml(bytes)).find(({ name }) => /TEI/.test(name))
    const text = root && findAll(root, 'text')[0]
    if (root === undefined || text === undefined)
      throw new ImportRefusal('damaged', 'Unexpected TEI without <text>: get the file again')
    const header = childOf(root, 'teiHeader')
    const { blocks, notes, turned, tally } = readTei(text)
    const title = titleOfMetadata(titleIn(header))
    const published = dateIn(header)
    return {
      ...(title !== undefined && { title }),
      ...(published !== undefined && { published }),
      ...pagesOf(turned),
      ...labelled(blocks, notes),
      dropped: tally.dropped,
      repaired: 0,
      warnings: tally.warnings,
    }
  },
}

function titleIn(header: XmlElement | undefined): string | undefined {
  const titles = header === undefined ? [] : findAll(header, 'titleStmt').flatMap((one) => findAll(one, 'title'))
  const main = titles.find(({ attributes }) => attributes.type === 'main') ?? titles[0]
  return main && textOf(main)
}

/** When it was published: by the statement of publication, else by the source that it was made from. */
function dateIn(header: XmlElement | undefined): string | undefined {
  const places = header === undefined ? [] : [...findAll(header, 'sourceDesc'), ...findAll(header, 'publicationStmt')]
  const dates = places.flatMap((place) => findAll(place, 'date'))
  return dates.map((date) => dateOfMetadata(date.attributes.when ?? textOf(date))).find((date) => date !== undefined)
}
