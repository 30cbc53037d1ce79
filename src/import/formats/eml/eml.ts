import { isUtf8 } from 'node:buffer'
import { decodeCharset } from '../../decode-charset.js'
import { ImportRefusal } from '../../import-refusal.js'
import type { ImportedBlock, Importer } from '../../imported-document.js'
import { titleOfMetadata } from '../../office/of-metadata.js'
import { parseXml } from '../../office/parse-xml.js'
import { createTally, drop, type Tally } from '../../office/tally.js'
import { findAll } from '../../office/xml-tree.js'
import { readEpubBlocks } from '../epub/epub-reader.js'
import { contentOf, kindOf, type MimePart, parameterOf, partsOf, readMimePart } from '../mhtml/mime-part.js'
import { dayOfHeader } from './day-of-header.js'
import { decodeWords } from './decode-words.js'
import { readPlainMail } from './read-plain-mail.js'

/** Messages are within messages, and parts within parts. */
const DEEPEST = 8

/** E-mail as programs save it. Its words are read, plain before HTML, and no attachment. */
export const eml: Importer = {
  format: 'eml',
  extensions: ['.eml'],
  accepts: (bytes) => {
    const head = Buffer.from(bytes.slice(0, 20_000)).toString('latin1')
    return (
      /^(?:[\w-]{1,60}:|From )/.test(head) &&
      /^(?:from|date):/im.test(head) &&
      !/^content-type:\s{0,9}multipart\/related;[^:]{0,300}snapshot/im.test(head)
    )
  },
  read: async (bytes) => {
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const message = readMimePart(
      whole.subarray(0, 5).toString('latin1') === 'From ' ? whole.subarray(whole.indexOf(0x0a) + 1) : whole,
    )
    if (!message.fields.has('from') && !message.fields.has('date'))
      throw new ImportRefusal('damaged', 'Unexpected text, expected an e-mail with a head')
    const tally = createTally()
    const part = wordsOf(message, tally, 0)
    if (part === undefined && kindOf(message) === 'multipart/encrypted')
      throw new ImportRefusal('encrypted', 'Unexpected encrypted e-mail: save it decrypted')
    const subject = titleOfMetadata(decodeWords(message.fields.get('subject') ?? ''))
    const published = dayOfHeader(message.fields.get('date'))
    const blocks = part === undefined ? [] : blocksOf(part, tally)
    return {
      ...(subject !== undefined && { title: subject }),
      ...(published !== undefined && { published }),
      blocks:
        subject === undefined
          ? blocks
          : [{ kind: 'heading', level: 1, pieces: [{ kind: 'text', text: subject }] }, ...blocks],
      notes: [],
      dropped: tally.dropped,
      repaired: 0,
      warnings: tally.warnings,
    }
  },
}

/** The part that holds the words: of alternatives the plain one, of several the first; what is not read is counted. */
function wordsOf(part: MimePart, tally: Tally, depth: number): MimePart | undefined {
  const kind = kindOf(part)
  const isAttached = /^\s*attachment/i.test(part.fields.get('content-disposition') ?? '')
  if (!isAttached && /^text\/(?:plain|html)$/.test(kind)) return part
  if (!kind.startsWith('multipart/') || depth > DEEPEST) {
    drop(tally, 'attachments')
    return undefined
  }
  const quiet = kind === 'multipart/alternative' ? createTally() : tally
  const found = partsOf(part)
    .map((inner) => wordsOf(inner, quiet, depth + 1))
    .filter((inner) => inner !== undefined)
  const plain = found.find(
    (inner) => kindOf(inner) === 'text/plain' && contentOf(inner).toString('latin1').trim() !== '',
  )
  if (kind !== 'multipart/alternative') for (const _ of found.slice(1)) drop(tally, 'attachments')
  return kind === 'multipart/alternative' ? (plain ?? found[0]) : found[0]
}

function blocksOf(part: MimePart, tally: Tally): ImportedBlock[] {
  const bytes = contentOf(part)
  const said = parameterOf(part, 'charset')
  const charset = said === undefined || /^us-ascii$/i.test(said) ? (isUtf8(bytes) ? 'utf-8' : 'windows-1252') : said
  const text = decodeCharset(bytes, charset)
  if (kindOf(part) === 'text/plain')
    return readPlainMail(text, /flowed/i.test(parameterOf(part, 'format') ?? ''), tally)
  const root = parseXml(Buffer.from(text), { html: true })
  const notes = { calls: new Map(), notes: new Map(), backs: new Set<never>(), shown: new Map() }
  return readEpubBlocks(findAll(root, 'body')[0] ?? root, {
    path: '',
    notes,
    pages: new Map(),
    turned: [],
    raised: new Set(),
    tally,
  })
}
