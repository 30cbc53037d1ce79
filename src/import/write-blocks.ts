import { escapeMarks } from './escape-marks.js'
import { commentsOf, type Folded, foldPieces } from './fold-pieces.js'
import { guardLines } from './guard-lines.js'
import type { ImportedBlock, ImportedNote, Piece } from './imported-document.js'

type Item = Extract<ImportedBlock, { kind: 'item' }>

/** Writes blocks as Markdown, with a blank line between any two but items of one list. `labels` are those of notes. */
export function writeBlocks(blocks: readonly ImportedBlock[], labels: ReadonlySet<string>): string {
  const writer = new BlocksWriter(labels)
  for (const block of blocks) writer.add(block)
  return writer.finish()
}

/** Writes a note's definition: `[^1]: Holt, p. 14.` */
export function writeNote({ label, pieces }: ImportedNote, labels: ReadonlySet<string>): string {
  const words = pieces.filter(({ kind }) => kind !== 'page')
  const text = guardLines(escapeMarks(fold(words, labels, true).segments, 'line'))
  return `[^${label}]: ${text.replaceAll('\n', '\n    ')}`.trimEnd()
}

class BlocksWriter {
  readonly #labels: ReadonlySet<string>
  readonly #written: string[] = []
  /** Columns in which the text of the items begins that are open, and the kind of each list. */
  #lists: { readonly column: number; readonly numbered: boolean }[] = []

  constructor(labels: ReadonlySet<string>) {
    this.#labels = labels
  }

  finish(): string {
    return this.#written.join('')
  }

  add(block: ImportedBlock): void {
    switch (block.kind) {
      case 'page':
        this.#page([block.page])
        break
      case 'item':
        this.#item(block)
        break
      case 'table':
        this.#table(block.rows)
        break
      default:
        this.#words(block)
    }
  }

  #words(block: Extract<ImportedBlock, { kind: 'heading' | 'paragraph' | 'quotation' }>): void {
    const { before, segments, after } = fold(block.pieces, this.#labels, block.kind !== 'heading')
    this.#page(before)
    if (segments.length > 0) {
      const text = escapeMarks(segments, 'line')
      if (block.kind === 'heading')
        this.#block(`${'#'.repeat(levelOf(block.level))} ${text.replace(/(?<=^|\s)#+$/, '\\$&')}`)
      else if (block.kind === 'paragraph') this.#block(guardLines(text))
      else this.#block(`> ${guardLines(text).replaceAll('\n', '\n> ')}`)
    }
    this.#page(after)
  }

  #block(text: string): void {
    this.#lists = []
    this.#written.push(this.#written.length === 0 ? '' : '\n\n', text)
  }

  /** Within a list, a page begins behind an item, so that the list goes on. */
  #page(pages: readonly string[]): void {
    if (pages.length === 0) return
    if (this.#lists.length > 0) this.#written.push(` ${commentsOf(pages)}`)
    else this.#block(commentsOf(pages))
  }

  #item({ depth: given, number, pieces }: Item): void {
    const { before, segments, after } = fold(pieces, this.#labels, true)
    this.#page(before)
    if (segments.length > 0) {
      const depth = Math.min(given, this.#lists.length)
      const open = this.#lists[depth]
      const numbered = number !== undefined
      const mark = numbered ? `${number}. ` : '- '
      const column = this.#lists[depth - 1]?.column ?? 0
      const isTight =
        this.#lists.length > 0 && (open === undefined ? !numbered || number === 1 : open.numbered === numbered)
      if (this.#written.length > 0) this.#written.push(isTight ? '\n' : '\n\n')
      this.#lists = [...this.#lists.slice(0, depth), { column: column + mark.length, numbered }]
      const text = guardLines(escapeMarks(segments, 'line'), 'item')
      const indent = ' '.repeat(column + mark.length)
      this.#written.push(' '.repeat(column), mark, text.replaceAll('\n', `\n${indent}`))
    }
    this.#page(after)
  }

  #table(rows: readonly (readonly (readonly Piece[])[])[]): void {
    const columns = Math.max(0, ...rows.map((row) => row.length))
    if (columns === 0) return
    const lines = rows.map((row) => {
      const cells = Array.from({ length: columns }, (_, at) => this.#cell(row[at] ?? []))
      return `| ${cells.join(' | ')} |`
    })
    const divider = `|${' --- |'.repeat(columns)}`
    this.#block([lines[0], divider, ...lines.slice(1)].join('\n'))
  }

  #cell(pieces: readonly Piece[]): string {
    const { before, segments, after } = fold(pieces, this.#labels, false)
    const behind = after.length > 0 ? ` ${commentsOf(after)}` : ''
    return `${commentsOf(before)}${escapeMarks(segments, 'cell')}${behind}`
  }
}

function levelOf(level: number): number {
  return Math.min(6, Math.max(1, Math.round(level)))
}

function fold(pieces: readonly Piece[], labels: ReadonlySet<string>, lines: boolean): Folded {
  return foldPieces(
    pieces,
    (piece) => (piece.kind === 'note' ? markerOf(piece.label, labels) : linkOf(piece.text, piece.target)),
    lines,
  )
}

/** `[^445-1]`, or `[1]` where there is no such note. */
function markerOf(label: string, labels: ReadonlySet<string>): string {
  if (labels.has(label)) return `[^${label}]`
  const shown = label.replace(/^.*-(?=.)/, '')
  return `[${shown === 's' ? '*' : shown.replaceAll(/[[\]\\\s|]/g, '')}]`
}

function linkOf(text: string, target: string): string {
  const words = text.replaceAll(/\s+/g, ' ').trim()
  const address = target
    .replaceAll(/[\s<>()\\|]/g, encodeURIComponent)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
  if (words === address && /^https?:\/\//i.test(address)) return `<${address}>`
  return `[${words.replaceAll(/[\\`*_~[\]<&|]/g, '\\$&')}](${address})`
}
