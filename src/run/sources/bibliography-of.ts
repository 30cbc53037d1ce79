import { posix } from 'node:path'
import { readBibliography, readItems } from '../../bibliography/read-bibliography.js'
import { sha256Of } from '../../identity/sha256-of.js'
import type { Bibliography, BibliographyEntry, BibliographyFile } from '../../model/bibliography.js'
import { readWithin } from '../files/read-within.js'
import { decode } from './decode.js'
import { namedWorks } from './named-works.js'

/** Bytes of a bibliography. */
const LARGEST = 20_000_000
/** Nobody names more for one document. */
const MOST_FILES = 20

/**
 * Reads what a document cites from by key: the bibliographies that its front matter names, which have to lie in the folder
 * that is extracted, and the items that stand there; undefined where it names none. What cannot be read is a fault.
 * @param path Of the document, relative to the folder.
 */
export async function bibliographyOf(folder: string, path: string, text: string): Promise<Bibliography | undefined> {
  const { bibliography: names, references } = namedWorks(text)
  if (names.length + references.length === 0) return undefined
  const inline = readItems(text, references)
  const files: BibliographyFile[] = []
  const entries: BibliographyEntry[] = [...inline.entries]
  const faults: { code: string; message: string }[] = [...inline.faults]
  for (const name of names.slice(0, MOST_FILES)) {
    const place = posix.join(posix.dirname(path), name)
    const bytes = /^\w+:/.test(name) || posix.isAbsolute(name) ? OUTSIDE : await readWithin(folder, place, LARGEST)
    if ('code' in bytes) {
      if (bytes.code !== 'outside') files.push({ path: place, sha256: null })
      const code = bytes.code === 'outside' || bytes.code === 'missing' ? bytes.code : 'unreadable'
      faults.push({ code: `bibliography-${code}`, message: `${name}: ${bytes.message}` })
      continue
    }
    files.push({ path: place, sha256: sha256Of(bytes) })
    try {
      const read = readBibliography(decode(bytes, 'utf-8'), place)
      entries.push(...read.entries)
      faults.push(...read.faults)
    } catch (error) {
      faults.push({ code: 'bibliography-unreadable', message: `${name}: ${(error as Error).message}` })
    }
  }
  return { files, entries, faults }
}

const OUTSIDE = { code: 'outside', message: 'Unexpected path, expected one within the folder' } as const
