import { createHash } from 'node:crypto'
import * as z from 'zod'
import { cutStream } from '../../dump/cut-stream.js'
import { pageFileName } from '../../dump/page-file-name.js'
import type { DumpEntry, DumpImporter } from '../../dump.js'
import { ImportRefusal } from '../../import-refusal.js'
import { readWikitext } from '../wikitext/read-wikitext.js'
import { readParsoid } from './read-parsoid.js'

const article = z.object({
  name: z.string(),
  identifier: z.union([z.number(), z.string()]),
  namespace: z.object({ identifier: z.number() }).optional(),
  article_body: z.object({ html: z.string().optional(), wikitext: z.string().optional() }),
})

/** A file within a tar begins behind a head that is filled up with NULs, and heads of its own kind have lines such as `27 mtime=…`. */
const TAR_LINE = /^\d{1,6} [\w.]{1,60}=/

/** Snapshots of Wikimedia Enterprise: an article a line, as its HTML, in a file or in a tar of files. */
export const enterprise: DumpImporter = {
  format: 'enterprise',
  extensions: ['.ndjson', '.jsonl', '.tar'],
  accepts: (head) => {
    const text = Buffer.from(head).toString('latin1').split('\0').at(-1)!
    return /^\s{0,9}\{/.test(text) && /"article_body"|"is_part_of"|"date_modified"/.test(text)
  },
  async *stream(chunks, { inflatedBytes }) {
    let count = 0
    for await (const { bytes } of cutStream(chunks, { close: '\n', longest: inflatedBytes })) {
      const line = bytes?.subarray(bytes.lastIndexOf(0) + 1)
      if (
        line !== undefined &&
        (line.toString('latin1', 0, 80).trim() === '' || TAR_LINE.test(line.toString('latin1', 0, 80)))
      )
        continue
      const name = `article ${++count}`
      if (line === undefined) {
        const message = `Unexpected article of more than ${inflatedBytes} bytes`
        yield { kind: 'refused', name, refusal: new ImportRefusal('too-large', message) }
      } else yield entryOf(line, name)
    }
  },
}

function entryOf(line: Buffer, name: string): DumpEntry {
  const given = article.safeParse(parsed(line))
  if (!given.success) {
    const [issue] = given.error.issues
    const message = `Unexpected line, expected an article: ${issue?.path.join('.') || 'JSON'}: ${issue?.message ?? ''}`
    return { kind: 'refused', name, refusal: new ImportRefusal('damaged', message) }
  }
  const { name: title, identifier, namespace, article_body: body } = given.data
  if ((namespace?.identifier ?? 0) !== 0) return { kind: 'passed', reason: 'other_namespaces' }
  const { html, wikitext } = body
  return {
    kind: 'page',
    page: {
      name: pageFileName(title, String(identifier)),
      sha256: createHash('sha256').update(line).digest('hex'),
      read: () => ({ title, ...(html !== undefined ? readParsoid(html) : readWikitext(wikitext ?? '')) }),
    },
  }
}

function parsed(line: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line))
  } catch {
    return undefined
  }
}
