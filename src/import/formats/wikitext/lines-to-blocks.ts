import type { ImportedBlock, Piece } from '../../imported-document.js'
import type { Inline } from './wiki-context.js'

/** Makes blocks of what was read: headings, lists and paragraphs by how their lines begin. */
export function linesToBlocks(inline: readonly Inline[]): ImportedBlock[] {
  const blocks: ImportedBlock[] = []
  let open: Piece[] = []
  let numbers: number[] = []
  const end = () => {
    const pieces = trimmed(open)
    open = []
    if (pieces.length > 0) blocks.push({ kind: 'paragraph', pieces })
  }
  for (const line of linesOf(inline)) {
    if (line.kind === 'block') {
      end()
      blocks.push(line.block)
      continue
    }
    const { pieces } = line
    const heading = headingOf(pieces)
    const [marks = ''] = /^[*#:;]+/.exec(firstText(pieces)) ?? []
    if (marks === '' || !/[*#]/.test(marks)) numbers = []
    if (heading !== undefined) {
      end()
      blocks.push(heading)
    } else if (/[*#]/.test(marks)) {
      end()
      const words = trimmed(without(pieces, marks.length))
      const last = blocks.at(-1)
      if (words.length === 0) continue
      if (/[:;]$/.test(marks) && last?.kind === 'item')
        blocks[blocks.length - 1] = { ...last, pieces: [...last.pieces, { kind: 'text', text: '\u2028' }, ...words] }
      else {
        const depth = marks.length - 1
        const isNumbered = marks.endsWith('#')
        numbers = [...numbers.slice(0, depth), isNumbered ? (numbers[depth] ?? 0) + 1 : 0]
        blocks.push({ kind: 'item', depth, ...(isNumbered && { number: numbers[depth]! }), pieces: words })
      }
    } else if (marks !== '') {
      end()
      open = without(pieces, marks.length)
      end()
    } else if (trimmed(pieces).length === 0 || /^-{4,}\s*$/.test(firstText(pieces))) end()
    else open.push({ kind: 'text', text: open.length > 0 ? ' ' : '' }, ...pieces)
  }
  end()
  return blocks
}

type Line = { readonly kind: 'line'; readonly pieces: Piece[] } | Extract<Inline, { kind: 'block' }>

function linesOf(inline: readonly Inline[]): Line[] {
  const lines: Line[] = []
  let pieces: Piece[] = []
  const end = () => {
    lines.push({ kind: 'line', pieces })
    pieces = []
  }
  for (const one of inline) {
    if (one.kind === 'block') {
      end()
      lines.push(one)
    } else if (one.kind === 'text') {
      for (const [at, text] of one.text.split('\n').entries()) {
        if (at > 0) end()
        if (text !== '') pieces.push({ kind: 'text', text })
      }
    } else pieces.push(one)
  }
  end()
  return lines
}

/** `== The mill ==`, with markers behind it. */
function headingOf(pieces: readonly Piece[]): ImportedBlock | undefined {
  const opening = /^\s{0,9}(={1,6})(?!=)/.exec(firstText(pieces))
  const at = pieces.findLastIndex((piece) => piece.kind === 'text' && /\S/.test(piece.text))
  const last = pieces[at]
  if (opening === null || last?.kind !== 'text') return undefined
  const closing = /(={1,6})\s*$/.exec(last.text.slice(-30))
  if (closing === null || (at === 0 && last.text.trim().length < 3)) return undefined
  const level = Math.min(opening[1]!.length, closing[1]!.length)
  const cut: Piece[] = [...pieces]
  cut[at] = { kind: 'text', text: last.text.trimEnd().slice(0, -level) }
  return { kind: 'heading', level, pieces: trimmed(without(cut, opening[0].length)) }
}

function firstText(pieces: readonly Piece[]): string {
  const [first] = pieces
  return first?.kind === 'text' ? first.text : ''
}

function without([first, ...rest]: readonly Piece[], length: number): Piece[] {
  return first?.kind === 'text' ? [{ kind: 'text', text: first.text.slice(length) }, ...rest] : []
}

/** Pieces without the white space around them; none where there is nothing else. */
function trimmed(pieces: readonly Piece[]): Piece[] {
  const isWord = (piece: Piece) => piece.kind !== 'text' || /\S/.test(piece.text)
  const from = pieces.findIndex(isWord)
  if (from < 0) return []
  return pieces.slice(from, pieces.findLastIndex(isWord) + 1).map((piece, at) => {
    return at === 0 && piece.kind === 'text' ? { kind: 'text', text: piece.text.trimStart() } : piece
  })
}
