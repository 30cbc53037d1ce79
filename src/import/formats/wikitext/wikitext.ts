import { createHash } from 'node:crypto'
import { cutStream } from '../../dump/cut-stream.js'
import { pageFileName } from '../../dump/page-file-name.js'
import type { DumpEntry, DumpImporter } from '../../dump.js'
import { ImportRefusal } from '../../import-refusal.js'
import { parseXml } from '../../office/parse-xml.js'
import { childOf, textOf } from '../../office/xml-tree.js'
import { readWikitext } from './read-wikitext.js'

/** Dumps of MediaWiki as XML (`pages-articles.xml`). Articles are read, redirects and other namespaces passed over. */
export const wikitext: DumpImporter = {
  format: 'wikitext',
  extensions: ['.xml'],
  accepts: (head) => /<mediawiki[\s>]/.test(Buffer.from(head).toString('latin1')),
  async *stream(chunks, { inflatedBytes }) {
    let count = 0
    for await (const { bytes } of cutStream(chunks, { open: '<page>', close: '</page>', longest: inflatedBytes })) {
      count++
      const name = `page ${count}`
      if (bytes === null) {
        const message = `Unexpected page of more than ${inflatedBytes} bytes`
        yield { kind: 'refused', name, refusal: new ImportRefusal('too-large', message) }
      } else yield entryOf(bytes, name)
    }
  },
}

function entryOf(bytes: Buffer, name: string): DumpEntry {
  try {
    const page = childOf(parseXml(bytes), 'page')
    const revision = childOf(page, 'revision')
    const wordsIn = (parent: typeof page, child: string) => {
      const element = childOf(parent, child)
      return element === undefined ? '' : textOf(element).trim()
    }
    if (!/^0?$/.test(wordsIn(page, 'ns'))) return { kind: 'passed', reason: 'other_namespaces' }
    if (childOf(page, 'redirect') !== undefined) return { kind: 'passed', reason: 'redirects' }
    const content = childOf(revision, 'text')
    if (content?.attributes.deleted !== undefined) return { kind: 'passed', reason: 'deleted' }
    if (content === undefined) throw new ImportRefusal('damaged', 'Unexpected page without <text>')
    const title = wordsIn(page, 'title')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return {
      kind: 'page',
      page: {
        name: pageFileName(title, wordsIn(page, 'id')),
        sha256,
        read: () => ({ ...(title !== '' && { title }), ...readWikitext(textOf(content)) }),
      },
    }
  } catch (error) {
    if (error instanceof ImportRefusal) return { kind: 'refused', name, refusal: error }
    throw error
  }
}
