import type { Block, Teller } from '../../text/block.js'
import { toSource } from '../../text/prose.js'
import { nameOfHeading } from '../headings.js'
import { isDayLine } from './day-line.js'
import { closingAtEnd, closingOf, fieldOf, salutationOf, signatureOf } from './letter-lines.js'
import { linesOf, partOf } from './lines-of.js'

/** What a line says that stands around a letter's text. */
type Part = 'day' | 'field' | 'salutation' | 'closing' | 'signature'

/** A block with what it is in a letter, as far as it is known: its text where `part` is undefined. */
interface Piece {
  readonly block: Block
  /** Index of the block that it is of. */
  readonly from: number
  /** Whether it can be nothing else: a salutation on a line of its own, or with a dash. */
  readonly isSure?: boolean
  readonly part?: Part
  /** Of a field, its name. */
  readonly field?: string
  /** The words that name who writes. */
  readonly teller?: Teller
}

/** So many pieces above a salutation may hold the place and day. */
const HEAD = 6
/** Lines of a signature. */
const MOST_SIGNERS = 3

/**
 * Makes blocks of their own of what stands around the text of letters and memoranda: place and day, `To: …`, `Dear Sir,`, `Yours &c.`, who signs. Says of
 * the text by which day and by whom it is written, where these say so.
 */
export function withLetters(blocks: readonly Block[]): Block[] {
  const pieces = markFields(blocks.flatMap((block, at) => divide(block, at, blocks[at - 1])))
  const letters = lettersOf(pieces)
  if (letters.length === 0) return [...blocks]
  const heads = new Set<string>()
  let next = 0
  const letterOf = pieces.map((_, at) => {
    while (letters[next] !== undefined && letters[next]!.end <= at) next++
    return letters[next] !== undefined && at >= letters[next]!.start ? letters[next] : undefined
  })
  const divided = new Set(pieces.flatMap(({ part, from }, at) => (part !== undefined && letterOf[at] ? [from] : [])))
  const withoutHeads = (block: Block) => {
    const section = block.section.filter((name) => !heads.has(name))
    return section.length === block.section.length ? block : { ...block, section }
  }
  return pieces.flatMap((piece, at) => {
    const { from, part } = piece
    const letter = letterOf[at]
    // What is of no letter stays as it was read.
    if (!divided.has(from) && pieces[at - 1]?.from === from) return []
    const block = withoutHeads(divided.has(from) ? piece.block : blocks[from]!)
    if (letter === undefined) return [block]
    const dated = letter.dated === undefined ? {} : { dated: letter.dated }
    if (part === undefined) return [{ ...block, ...dated, ...(letter.teller && { teller: letter.teller }) }]
    if (block.kind === 'heading') heads.add(nameOfHeading(blocks[from]!.prose.text))
    const signs = piece.teller !== undefined && piece.teller === letter.teller
    return [{ ...block, kind: 'head' as const, ...dated, ...(signs && { teller: letter.teller! }) }]
  })
}

/** Divides a block at its lines that stand around a letter's text. */
function divide(block: Block, index: number, before: Block | undefined): Piece[] {
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

/** Fields are a head where two of them stand together, `To`, `From` or `Subject` among them. */
function markFields(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at) => {
    if (piece.part !== 'field') return piece
    let [from, to] = [at, at]
    while (pieces[from - 1]?.part === 'field') from--
    while (pieces[to + 1]?.part === 'field') to++
    const names = new Set(pieces.slice(from, to + 1).map(({ field }) => field))
    const isHead =
      names.size > 1 &&
      names.size === to - from + 1 &&
      ['to', 'from', 'subject', 're'].filter((name) => names.has(name)).length > 1
    return isHead ? piece : { block: piece.block, from: piece.from }
  })
}

interface Letter {
  readonly start: number
  readonly end: number
  readonly dated: Block['dated']
  readonly teller: Teller | undefined
}

/** The letters: each from its place and day, its fields or its salutation to who signs it, or to the next. */
function lettersOf(pieces: readonly Piece[]): Letter[] {
  const letters: Letter[] = []
  for (let at = 0; at < pieces.length; at++) {
    const { part } = pieces[at]!
    if (part !== 'salutation' && part !== 'field') continue
    let start = at
    while (start > 0 && at - start < HEAD && isOfHead(pieces[start - 1]!, letters.at(-1)?.end ?? 0, start - 1)) start--
    while (start < at && pieces[start]!.part === undefined) start++
    let body = at
    while (
      pieces[body + 1]?.part === 'salutation' ||
      pieces[body + 1]?.part === 'field' ||
      pieces[body + 1]?.part === 'day'
    )
      body++
    let end = body + 1
    while (end < pieces.length && !endsBefore(pieces, end)) end++
    const closing = pieces.findIndex((piece, i) => i > body && i < end && piece.part === 'closing')
    const signature = closing < 0 ? undefined : pieces.slice(closing, end).find((piece) => piece.part === 'signature')
    const sender = pieces.slice(start, body + 1).find((piece) => piece.field === 'from')
    const day = pieces
      .slice(start, body + 1)
      .find((piece) => piece.part === 'day' || piece.field === 'date' || piece.field === 'sent')
    if (closing >= 0) {
      end = closing + 1
      while (pieces[end]?.part === 'signature' || pieces[end]?.part === 'closing') end++
    }
    const isSure = part === 'field' || pieces[at]!.isSure === true || day !== undefined || signature !== undefined
    if (!isSure) continue
    const text = day?.block.prose
    letters.push({
      start,
      end,
      dated: text === undefined ? undefined : toSource(text, 0, text.text.length),
      teller: signature?.teller ?? sender?.teller,
    })
    at = end - 1
  }
  return letters
}

/** What may stand above a salutation: place and day, whom it is to, in short lines without a verb's stop. */
function isOfHead({ part, block }: Piece, from: number, at: number): boolean {
  if (at < from) return false
  if (part === 'day' || part === 'field') return true
  return (
    part === undefined &&
    block.kind !== 'heading' &&
    block.prose.text.length < 90 &&
    !/[.!?]["”]?$/.test(block.prose.text)
  )
}

/** A letter ends at a heading, and before the head or the salutation of another. */
function endsBefore(pieces: readonly Piece[], at: number): boolean {
  const { part, block } = pieces[at]!
  if ((block.kind === 'heading' && part === undefined) || part === 'salutation' || part === 'field') return true
  if (part !== 'day') return false
  return pieces.slice(at + 1, at + HEAD).some((piece) => piece.part === 'salutation')
}
