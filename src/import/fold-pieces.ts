import type { Piece } from './imported-document.js'

/** What is written of a line, from left to right: words that may need escapes, and marks that are none. */
export type Segment = { readonly kind: 'text' | 'mark'; readonly text: string }

/** The words of a block with the pages that begin before, within and behind them. */
export interface Folded {
  readonly before: readonly string[]
  readonly segments: readonly Segment[]
  readonly after: readonly string[]
}

/** What Markdown and Regesta take for no letter: a NUL would become another character, a form feed a page. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is sought
const CONTROL = /[\0-\x08\x0e-\x1f\x7f\ufffe\uffff]/g
const SPACES = /[ \t\n\v\f\r\x85\u2028\u2029]+/g

/**
 * Folds the white space of a line, and moves the beginning of each page behind the word that it falls into. With `lines`, a
 * line feed in a text breaks the line; else it is a space.
 */
export function foldPieces(
  pieces: readonly Piece[],
  markOf: (piece: Extract<Piece, { kind: 'note' | 'link' }>) => string,
  lines: boolean,
): Folded {
  const before: string[] = []
  const segments: Segment[] = []
  let space: '' | ' ' | '\n' = ''
  let pages: string[] = []

  const add = (kind: Segment['kind'], text: string) => {
    const last = segments.at(-1)
    if (kind === 'text' && last?.kind === 'text') segments[segments.length - 1] = { kind, text: last.text + text }
    else segments.push({ kind, text })
  }
  const begin = () => {
    if (segments.length === 0) space = ''
    if (space === '') return
    // A comment that begins a line would take the line with it.
    if (space === '\n' && pages.length > 0) add('text', ' ')
    else add('text', space)
    if (pages.length > 0) add('mark', commentsOf(pages))
    if (space === '\n' && pages.length > 0) add('text', space)
    space = ''
    pages = []
  }
  for (const piece of pieces) {
    if (piece.kind === 'page') {
      if (segments.length === 0) before.push(piece.page)
      else pages.push(piece.page)
    } else if (piece.kind === 'text') {
      const text = piece.text.replaceAll(CONTROL, '')
      let from = 0
      for (const { index, 0: run } of text.matchAll(SPACES)) {
        if (index > from) {
          begin()
          add('text', text.slice(from, index))
        }
        space = lines && (space === '\n' || /[\n\u2028\u2029]/.test(run)) ? '\n' : ' '
        from = index + run.length
      }
      if (from < text.length) {
        begin()
        add('text', text.slice(from))
      }
    } else {
      begin()
      add('mark', markOf(piece))
    }
  }
  return { before, segments, after: pages }
}

/** The comments that say which pages begin. */
export function commentsOf(pages: readonly string[]): string {
  return pages.map((page) => `<!-- page ${nameOf(page)} -->`).join('')
}

/** A page's name without what would end its comment. */
function nameOf(page: string): string {
  return page.replaceAll(/[^\p{L}\p{N}.\-[\]]+/gu, '').replaceAll(/-{2,}|-$/g, '')
}
