import { ImportRefusal } from '../../import-refusal.js'
import type { ImportedBlock, Importer } from '../../imported-document.js'
import { dateOfMetadata, titleOfMetadata } from '../../office/of-metadata.js'
import { parseXml, type XmlElement } from '../../office/parse-xml.js'
import { childOf, findAll, textOf } from '../../office/xml-tree.js'
import { labelled } from '../xml/notes-of-xml.js'
import { readJats } from './read-jats.js'

/** Articles of journals in JATS, as PubMed Central and publishers give them. */
export const jats: Importer = {
  format: 'jats',
  extensions: ['.jats', '.nxml', '.xml'],
  accepts: (bytes) => /<article[\s>]/.test(Buffer.from(bytes.slice(0, 8_000)).toString('latin1')),
  read: async (bytes) => {
    const article = childOf(parseXml(bytes), 'article')
    if (article === undefined)
      throw new ImportRefusal('damaged', 'Unexpected JATS without <article>: get the file again')
    const meta = childOf(childOf(article, 'front'), 'article-meta')
    const { blocks, notes, tally } = readJats(article)
    const heading = meta && findAll(meta, 'article-title')[0]
    const title = titleOfMetadata(heading && textOf(heading))
    const published = dateIn(meta)
    const [first, last] = [pageIn(meta, 'fpage'), pageIn(meta, 'lpage')]
    const count = Number(last) - Number(first) + 1
    const found = labelled(blocks, notes)
    const start: ImportedBlock[] = first === undefined ? [] : [{ kind: 'page', page: first }]
    const begins: ImportedBlock[] =
      title === undefined ? [] : [{ kind: 'heading', level: 1, pieces: [{ kind: 'text', text: title }] }]
    return {
      ...(title !== undefined && { title }),
      ...(published !== undefined && { published }),
      ...(first !== undefined &&
        last !== undefined &&
        count > 0 && { pages: { first, last, count, source: 'printed' as const } }),
      // Only the first page is known; what stands behind has no page of its own.
      blocks: [...(count === 1 ? start : []), ...begins, ...found.blocks],
      notes: found.notes,
      dropped: tally.dropped,
      repaired: 0,
      warnings: tally.warnings,
    }
  },
}

function pageIn(meta: XmlElement | undefined, name: string): string | undefined {
  const page = childOf(meta, name)
  return page === undefined ? undefined : titleOfMetadata(textOf(page))
}

/** The first day on which it was published, printed or not. */
function dateIn(meta: XmlElement | undefined): string | undefined {
  const dates = meta === undefined ? [] : findAll(meta, 'pub-date')
  const given = dates.flatMap((date) => {
    const [year, month, day] = ['year', 'month', 'day'].map((name) => {
      const part = childOf(date, name)
      return part === undefined ? '' : textOf(part).trim()
    })
    const whole = [year, ...(/^\d{1,2}$/.test(month ?? '') ? [month!.padStart(2, '0')] : [])]
    if (whole.length === 2 && /^\d{1,2}$/.test(day ?? '')) whole.push(day!.padStart(2, '0'))
    return dateOfMetadata(date.attributes['iso-8601-date'] ?? whole.join('-')) ?? []
  })
  // Of a year and a day in it, the day says more.
  return given.sort((a, b) => (a.startsWith(b) ? -1 : b.startsWith(a) ? 1 : a < b ? -1 : 1))[0]
}
