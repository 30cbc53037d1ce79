import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, open, realpath } from 'node:fs/promises'
import { isAbsolute, join, normalize, relative, sep } from 'node:path'
import { glob } from 'tinyglobby'
import type { OutputLine, ReadFault } from '../check/checked-document.js'
import type { Folders } from '../check/checked-output.js'
import { parseLine } from '../check/parse-line.js'
import { decode } from './decode.js'
import { DocumentError } from './document-error.js'
import { findDocuments } from './find-documents.js'
import { mediaTypeOf } from './media-type-of.js'

const fault = (code: ReadFault['code'], message: string): ReadFault => ({ code, message })

/**
 * The two folders of a check. Nothing outside of them is opened, whatever the names in an output say, and no file of
 * more than `maxBytes` bytes.
 */
export async function openFolders(output: string, source: string, maxBytes: number): Promise<Folders> {
  const read = (folder: string, path: string) => readWithin(folder, path, maxBytes)
  const outputs = await glob('**/*.events.jsonl', {
    cwd: output,
    dot: true,
    onlyFiles: true,
    followSymbolicLinks: false,
  })
  const { documents } = await findDocuments([source], { skip: output })
  return {
    names: { output: unixPath(output), source: unixPath(source) },
    outputs: outputs.sort(),
    sources: documents.map(({ path }) => path),
    async readManifest() {
      const bytes = await read(output, 'manifest.json')
      return 'code' in bytes ? bytes : bytes.toString('utf8')
    },
    async readOutput(path) {
      const bytes = await read(output, path)
      return 'code' in bytes ? bytes : { lines: linesOf(bytes), sha256: sha256Of(bytes) }
    },
    async readSource(path, manifest) {
      const bytes = await read(source, path)
      if ('code' in bytes) return bytes
      const mediaType = mediaTypeOf(path)
      if (mediaType === undefined) return fault('unreadable', 'Unexpected file type, expected text or Markdown')
      try {
        const { encoding, published } = manifest?.options ?? { encoding: 'utf-8', published: null }
        return { id: path, path, mediaType, text: decode(bytes, encoding), sha256: sha256Of(bytes), published }
      } catch (error) {
        if (error instanceof DocumentError) return fault('unreadable', error.message)
        throw error
      }
    },
  }
}

/** Reads a file of a folder; its path, and what it leads to, have to lie within. */
async function readWithin(folder: string, path: string, maxBytes: number): Promise<Buffer | ReadFault> {
  const parts = path.split(/[/\\]/)
  if (path === '' || path.includes('\0') || isAbsolute(path) || /^[a-z]:/i.test(path) || parts.includes('..')) {
    return fault('outside', `Unexpected path ${JSON.stringify(path)}, expected one within the folder`)
  }
  let handle: FileHandle | undefined
  try {
    const root = await realpath(folder)
    const file = await realpath(join(root, path))
    const way = relative(root, file)
    if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) {
      return fault('outside', `Unexpected link from ${JSON.stringify(path)} out of the folder, expected a file within`)
    }
    // Without blocking: a named pipe would wait for a writer for ever.
    handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
    const stats = await handle.stat()
    if (!stats.isFile()) return fault('unreadable', 'Unexpected directory or device, expected a file')
    if (stats.size > maxBytes) {
      return fault('too-large', `Unexpected file of ${stats.size} bytes, expected at most ${maxBytes}`)
    }
    return await handle.readFile()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return fault('missing', 'Unexpected gap, expected a file')
    if (code === undefined) throw error
    return fault('unreadable', message)
  } finally {
    await handle?.close()
  }
}

const LINE_FEED = 0x0a
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** How many broken lines are reported of one file before its rest is passed over. */
const BROKEN_LINES = 200

function linesOf(bytes: Buffer): OutputLine[] {
  const lines: OutputLine[] = []
  let broken = 0
  for (let from = 0, number = 1; from < bytes.length; number++) {
    const end = bytes.indexOf(LINE_FEED, from)
    const line = lineOf(bytes.subarray(from, end < 0 ? bytes.length : end), number, end >= 0)
    lines.push(line)
    from = end < 0 ? bytes.length : end + 1
    if (line.record !== null || ++broken < BROKEN_LINES || from >= bytes.length) continue
    const message = `Unexpected ${BROKEN_LINES} broken lines, expected records: the rest of the file was passed over`
    lines.push({ number: number + 1, record: null, faults: [{ rule: 'not-json', message }] })
    break
  }
  return lines
}

function lineOf(bytes: Buffer, number: number, whole: boolean): OutputLine {
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

function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function unixPath(path: string): string {
  return normalize(`${path}/`).split(sep).join('/').slice(0, -1)
}
