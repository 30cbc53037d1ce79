import type { Block, Teller } from '../../text/block.js'
import { toSource } from '../../text/prose.js'
import { nameOfHeading } from '../headings.js'
import { divideLetter, type Piece } from './divide-letter.js'

/** So many pieces above a salutation may hold the place and day. */
const HEAD = 6
/**
 * Makes blocks of their own of what stands around the text of letters and memoranda: place and day, `To: …`, `Dear Sir,`, `Yours &c.`, who signs. Says of
 * the text by which day and by whom it is written, where these say so.
 */
export function withLetters(blocks: readonly Block[]): Block[] {
  const pieces = markFields(blocks.flatMap((block, at) => divideLetter(block, at, blocks[at - 1])))
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
