import type { MediaType } from '../../src/model/document.js'
import { read } from '../../src/read/read.js'
import { type Context, createContext } from '../../src/text/context.js'

/** The context of a document that a test writes. */
export function contextOf(text: string, mediaType: MediaType): Context {
  const source = { id: 'test', path: 'test', mediaType, text, sha256: '', published: null }
  return createContext(source, { leadingMarker: 'previous', dateMode: 'auto' })
}

/** The blocks of a text, a line each: `note 14 wrapped (References): [14] Brandt,⏎Letters.` */
export function outline(text: string, mediaType: MediaType): string[] {
  return read(contextOf(text, mediaType)).blocks.map(({ kind, label, lines, section, prose }) => {
    const path = section.length > 0 ? `(${section.join(' > ')})` : ''
    const head = [kind, label, lines, path].filter(Boolean).join(' ')
    return `${head}: ${prose.text.replaceAll('\n', '⏎')}`
  })
}
