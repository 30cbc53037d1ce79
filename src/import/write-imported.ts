import { countNotes } from './count-notes.js'
import type { ImportedDocument } from './imported-document.js'
import { writeBlocks, writeNote } from './write-blocks.js'

/** Where an import comes from. */
export interface Origin {
  /** Name or path of the file, with `/`. */
  readonly origin: string
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string
  /** `regesta-import@1 pdf; pdfjs-dist 5.6.205`. */
  readonly importer: string
}

/**
 * Writes an imported document as Markdown with front matter, notes as footnotes at their markers and pages as comments; a saved page
 * as HTML with the same in a comment. Reading the result gives the words of the blocks, unchanged.
 */
export function writeImported(document: ImportedDocument, origin: Origin): string {
  const fields = fieldsOf(document, origin)
  if (document.html !== undefined) {
    return `<!-- regesta-import\n${fields.join('\n').replaceAll('--', '-\\u002d')}\n-->\n${document.html.trimEnd()}\n`
  }
  const labels = new Set(document.notes.map(({ label }) => label))
  if (labels.size < document.notes.length) throw new Error('two notes have one label')
  const body = writeBlocks(document.blocks, labels)
  const notes = document.notes.map((note) => writeNote(note, labels))
  return `${[['---', ...fields, '---'].join('\n'), body, ...notes].filter((part) => part !== '').join('\n\n')}\n`
}

function fieldsOf(document: ImportedDocument, { origin, sha256, importer }: Origin): string[] {
  const { title, published, pages, repaired, dropped } = document
  const { markers, notes } = countNotes(document)
  const lost = Object.entries(dropped)
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => `${name}: ${count}`)
  const shown = title?.replaceAll(/\s+/g, ' ').trim()
  return [
    ...(shown === undefined || shown === '' ? [] : [`title: ${quote(shown)}`]),
    ...(published === undefined ? [] : [`published: ${quote(published)}`]),
    `origin: ${quote(origin)}`,
    `origin_sha256: ${quote(sha256)}`,
    `importer: ${quote(importer)}`,
    ...(pages === undefined
      ? []
      : [
          `pages: {first: ${quote(pages.first)}, last: ${quote(pages.last)}, count: ${pages.count}, source: ${quote(pages.source)}}`,
        ]),
    `import: {markers: ${markers}, notes: ${notes}, repaired: ${repaired}, dropped: {${lost.join(', ')}}}`,
  ]
}

/** A string of YAML, which takes those of JSON; some characters only escaped. */
function quote(text: string): string {
  return JSON.stringify(text).replaceAll(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
