import type { Block, Teller } from '../../text/block.js'
import { toSource } from '../../text/prose.js'
import { isDayLine } from './day-line.js'
import { closingAtEnd, closingOf, fieldOf, salutationOf, signatureOf } from './letter-lines.js'
import { linesOf, partOf } from './lines-of.js'

/** What a line says that stands around a letter's text. */
type LetterPart = 'day' | 'field' | 'salutation' | 'closing' | 'signature'

/** A block with what it is in a letter, as far as it is known: its text where `part` is undefined. */
export interface Piece {
  readonly block: Block
  /** Index of the block that it is of. */
  readonly from: number
  /** Whether it can be nothing else: a salutation on a line of its own, or with a dash. */
  readonly isSure?: boolean
  readonly part?: LetterPart
  /** Of a field, its name. */
  readonly field?: string
  /** The words that name who writes. */
  readonly teller?: Teller
}

/** Lines of a signature. */
const MOST_SIGNERS = 3

/** Divides a block at its lines that stand around a letter's text. */
export function divideLetter(block: Block, index: number, before: Block | undefined): Piece[] {
  if (block.kind === 'heading' && isDayLine(block.prose.text)) return [{ block, from: index, part: 'day' }]
  if (block.kind !== 'paragraph' && block.kind !== 'item' && !isEndOrSalutation(block, before))
    return [{ block, from: index }]
  const pieces: Piece[] = []
  const lines = linesOf(block)
  const end = block.prose.text.length
  let from = 0
  const add = (start: number, to: number, more: Omit<Piece, 'block' | 'from'>) => {
    for (const text of partOf(block, from, start)) pieces.push({ block: text, from: index })
    for (const part of partOf(block, start, to)) pieces.push({ block: part, from: index, ...more })
    from = to
  }
  let signers = closingOf(before?.prose.text.split('\n').at(-1) ?? '') > 0 ? MOST_SIGNERS : 0
  for (const [at, line] of lines.entries()) {
    const isHigh = block.prose.text.slice(from, line.start).trim() === ''
    const size = isHigh ? salutationOf(line.text) : 0
    const field = isHigh ? fieldOf(line.text) : null
    const closing = closingOf(line.text)
    const signed = signers > 0 && signatureOf(line.text)
    if (field !== null) {
      const name = field.name === 'from' ? signatureOf(line.text.slice(field.size)) : null
      const start = line.start + field.size
      add(line.start, line.end, {
        part: 'field',
        field: field.name,
        ...(name && { teller: tellerAt(block, start + name.start, start + name.end) }),
      })
    } else if (isHigh && isDayLine(line.text) && at < 4) add(line.start, line.end, { part: 'day' })
    else if (size > 0)
      add(line.start, line.start + size, { part: 'salutation', isSure: isSureSalutation(line.text, size) })
    else if (closing > 0) {
      add(line.start, line.start + closing, { part: 'closing' })
      signers = MOST_SIGNERS
      const rest = signatureOf(line.text.slice(closing).trimStart())
      const start = line.end - line.text.slice(closing).trimStart().length
      if (rest !== null)
        add(start, line.end, { part: 'signature', teller: tellerAt(block, start + rest.start, start + rest.end) })
    } else if (signed) {
      add(line.start, line.end, {
        part: 'signature',
        teller: tellerAt(block, line.start + signed.start, line.start + signed.end),
      })
      signers--
    } else signers = 0
  }
  const last = from < end ? closingAtEnd(block.prose.text) : null
  if (last !== null && last.start >= from) {
    const name = signatureOf(block.prose.text.slice(last.signature))
    add(last.start, last.signature, { part: 'closing' })
    if (name !== null)
      add(last.signature, end, {
        part: 'signature',
        teller: tellerAt(block, last.signature + name.start, last.signature + name.end),
      })
  }
  for (const text of partOf(block, from, end)) pieces.push({ block: text, from: index })
  return pieces
}

/** A line that stands alone may have been taken for a heading. */
function isEndOrSalutation({ kind, prose: { text } }: Block, before: Block | undefined): boolean {
  if (kind !== 'heading') return false
  const isSigned = closingOf(before?.prose.text.split('\n').at(-1) ?? '') > 0 && signatureOf(text) !== null
  return closingOf(text) > 0 || isSigned || (salutationOf(text) > 0 && salutationOf(text) >= text.length)
}

const isSureSalutation = (line: string, size: number) =>
  size >= line.trimEnd().length || /[—–-]\s?$/.test(line.slice(0, size))

const tellerAt = ({ prose }: Block, start: number, end: number): Teller => ({
  ...toSource(prose, start, end),
  as: 'writer',
})
