import { readBibliography, readItems } from '../../bibliography/read-bibliography.js'
import type { Bibliography } from '../../model/bibliography.js'
import type { MediaType } from '../../model/document.js'
import { namedWorks } from './named-works.js'

/** The works of a document in memory: those that are handed in with it, and those of its front matter. */
export function bibliographyInMemory(
  text: string,
  mediaType: MediaType,
  given: string | readonly unknown[] | undefined,
): Bibliography | undefined {
  const { references } = mediaType === 'text/markdown' ? namedWorks(text) : { references: [] }
  if (given === undefined && references.length === 0) return undefined
  const inline = readItems(text, references)
  const handed = given === undefined ? undefined : typeof given === 'string' ? given : JSON.stringify(given)
  const read = handed === undefined ? undefined : readBibliography(handed, 'bibliography')
  return {
    files: [],
    entries: [...inline.entries, ...(read?.entries ?? [])],
    faults: [...inline.faults, ...(read?.faults ?? [])],
  }
}
