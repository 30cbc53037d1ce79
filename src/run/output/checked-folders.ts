import { normalize, sep } from 'node:path'
import { glob } from 'tinyglobby'
import type { OutputLine } from '../../check/input/checked-document.js'
import type { Folders } from '../../check/input/checked-output.js'
import { parseLine } from '../../check/input/parse-line.js'
import { sha256Of } from '../../identity/sha256-of.js'
import { LARGEST_REVIEW, parseReview } from '../../review/parse-review.js'
import { DocumentError } from '../errors/document-error.js'
import { readWithin } from '../files/read-within.js'
import { bibliographyOf } from '../sources/bibliography-of.js'
import { decode } from '../sources/decode.js'
import { mediaTypeOf } from '../sources/media-type-of.js'
import type { Sources } from '../sources/open-sources.js'

/**
 * An output and its sources for a check. Nothing outside of them is opened, whatever the names in an output say, and no file of
 * more than `maxBytes` bytes.
 */
export async function openFolders(output: string, sources: Sources, maxBytes: number): Promise<Folders> {
  const read = (path: string) => readWithin(output, path, maxBytes)
  const namesIn = async (pattern: string) =>
    (await glob(pattern, { cwd: output, dot: true, onlyFiles: true, followSymbolicLinks: false })).sort()
  return {
    nameOf: ({ folder, path }) => {
      if (folder === 'source') return sources.nameOf(path)
      return unixPath(output) === '.' ? path : `${unixPath(output)}/${path}`
    },
    outputs: await namesIn('**/*.events.jsonl'),
    reviews: await namesIn('**/*.review.jsonl'),
    sources: sources.paths,
    async readManifest() {
      const bytes = await read('manifest.json')
      return 'code' in bytes ? bytes : bytes.toString('utf8')
    },
    async readOutput(path) {
      const bytes = await read(path)
      return 'code' in bytes ? bytes : { lines: decodeLines(bytes), sha256: sha256Of(bytes) }
    },
    async readReview(path) {
      const bytes = await readWithin(output, path, Math.min(maxBytes, LARGEST_REVIEW))
      if ('code' in bytes) return { path, sha256: null, fault: bytes, decisions: [], faults: [] }
      try {
        return { path, sha256: sha256Of(bytes), fault: null, ...parseReview(utf8.decode(bytes)) }
      } catch (error) {
        if (!(error instanceof TypeError)) throw error
        const fault = { code: 'unreadable', message: 'Unexpected bytes, expected decisions in UTF-8' } as const
        return { path, sha256: sha256Of(bytes), fault, decisions: [], faults: [] }
      }
    },
    async readSource(path, manifest) {
      const bytes = await sources.read(path, maxBytes)
      if ('code' in bytes) return bytes
      const mediaType = mediaTypeOf(path)
      if (mediaType === undefined)
        return { code: 'unreadable', message: 'Unexpected file type, expected text, Markdown or HTML' }
      try {
        const { encoding, published } = manifest?.options ?? { encoding: 'utf-8', published: null }
        const text = decode(bytes, encoding, mediaType)
        const bibliography =
          mediaType === 'text/markdown' ? await bibliographyOf(sources.folderOf(path), path, text) : undefined
        const works = bibliography === undefined ? {} : { bibliography }
        return { id: path, path, mediaType, text, sha256: sha256Of(bytes), published, ...works }
      } catch (error) {
        if (error instanceof DocumentError) return { code: 'unreadable', message: error.message }
        throw error
      }
    },
  }
}

const LINE_FEED = 0x0a
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** How many broken lines are reported of one file before its rest is passed over. */
const BROKEN_LINES = 200

function decodeLines(bytes: Buffer): OutputLine[] {
  const lines: OutputLine[] = []
  let broken = 0
  for (let from = 0, number = 1; from < bytes.length; number++) {
    const end = bytes.indexOf(LINE_FEED, from)
    const line = decodeLine(bytes.subarray(from, end < 0 ? bytes.length : end), number, end >= 0)
    lines.push(line)
    from = end < 0 ? bytes.length : end + 1
    if (line.record !== null || ++broken < BROKEN_LINES || from >= bytes.length) continue
    const message = `Unexpected ${BROKEN_LINES} broken lines, expected records: the rest of the file was passed over`
    lines.push({ number: number + 1, record: null, faults: [{ rule: 'not-json', message }] })
    break
  }
  return lines
}

function decodeLine(bytes: Buffer, number: number, whole: boolean): OutputLine {
  try {
    return parseLine(utf8.decode(bytes), number, whole)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return {
      number,
      record: null,
      faults: [{ rule: 'not-utf-8', message: 'Unexpected bytes, expected a line in UTF-8' }],
    }
  }
}

function unixPath(path: string): string {
  return normalize(`${path}/`).split(sep).join('/').slice(0, -1)
}
