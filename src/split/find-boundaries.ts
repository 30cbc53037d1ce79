import type { Block } from '../text/block.js'
import { type Boundary, type OpenEnclosure, SIGHT } from './boundary.js'
import type { CleanBlock } from './clean-block.js'
import { type Enclosure, findEnclosures } from './find-enclosures.js'
import { findEnumerators } from './find-enumerators.js'

/** A boundary and where it stands in the clean text. */
export interface PlacedBoundary extends Boundary {
  /** End of the text before. */
  readonly end: number
  /** Start of the text behind. */
  readonly start: number
}

interface Place {
  readonly end: number
  readonly start: number
  readonly stop: string
  readonly closers: string
}

/** What may touch a full stop at a sentence's end: a marker, known or not, has no space in it. */
const TOUCHING =
  /^(?:\[[^\s[\]]{1,60}\]|\([^\s()]{1,60}\)|\{[^\s{}]{1,60}\}|<[^<>\s]{1,60}>|【[^\s【】]{1,80}】|［[^\s［］]{1,20}］|[*†‡§¶]){1,9}(?= ?["“‘]?\p{Lu}\p{Ll}*(?: |$))/u
const LONGEST_TOUCHING = 240
/** A figure that touches the full stop behind a whole word, before a capital: `fled.4 The`; no `fig.4 The`. */
const FIGURE = /^\d{1,3}(?= ["“‘]?\p{Lu}\p{Ll})/u
const WHOLE_WORD = /\p{Ll}{4}$/u

const STOP = /([.!?…‼⁇⁈⁉]+|[。！？।؟]+)(["'”’»›)\]}]*)/g

/**
 * Splits too eagerly: behind every full stop that white space or a capital follows (`1,000.That`), at every line
 * break and before every list entry. In order.
 */
export function* findBoundaries(block: Block, clean: CleanBlock): Generator<PlacedBoundary> {
  const { text } = clean.prose
  const enumerators = findEnumerators(text, clean.breaks)
  const lines = linesOf(block, text, clean.breaks)
  const enclosureAt = openEnclosures(text, findEnclosures(text))
  let glued = 0
  for (const place of findPlaces(text, [...clean.breaks, ...enumerators.starts])) {
    const { end, start, stop, closers } = place
    const before = text.slice(Math.max(glued, end - SIGHT), end)
    if (start === end) glued = start
    const after = text.slice(start, start + SIGHT)
    const wordEnd = before.length - stop.length - closers.length
    const wordStart = startOfWord(before, wordEnd)
    const previousEnd = before[wordStart - 1] === ' ' ? wordStart - 1 : wordStart
    yield {
      end,
      start,
      stop,
      closers,
      before,
      after,
      word: before.slice(wordStart, wordEnd),
      previous: before.slice(startOfWord(before, previousEnd), previousEnd),
      next: firstWord(after),
      spaced: start > end,
      broken: clean.breaks.has(start),
      marked: clean.marked.get(start) ?? null,
      entry: enumerators.starts.has(start),
      enumerator: enumerators.ends.has(end),
      enclosure: enclosureAt(end),
      lines,
    }
  }
}

/** The places where text may be split: those behind full stops and the given ones, each once, in order. */
function findPlaces(text: string, others: readonly number[]): Place[] {
  const places = new Map<number, Place>()
  for (const { index, 0: whole, 1: stop = '', 2: closers = '' } of text.matchAll(STOP)) {
    const end = index + whole.length
    if (end === text.length) break
    const touching = touchingAt(text, index, end)
    const last = end + touching.length
    if (touching !== '') {
      const start = text[last] === ' ' ? last + 1 : last
      places.set(start, { end: last, start, stop, closers: closers + touching })
      continue
    }
    if (text[end] === ' ') places.set(end + 1, { end, start: end + 1, stop, closers })
    else if (startsSentence(text, index, end)) places.set(end, { end, start: end, stop, closers })
  }
  for (const start of others) {
    if (start === 0 || start >= text.length || places.has(start)) continue
    places.set(start, { end: text[start - 1] === ' ' ? start - 1 : start, start, stop: '', closers: '' })
  }
  return [...places.values()].sort((a, b) => a.start - b.start)
}

/** What touches the full stop that stands at `[stop, end)` and belongs to its sentence, as a marker does. */
function touchingAt(text: string, stop: number, end: number): string {
  const behind = text.slice(end, end + LONGEST_TOUCHING)
  const figure = WHOLE_WORD.test(text.slice(Math.max(0, stop - 4), stop)) ? FIGURE.exec(behind) : null
  return (figure ?? TOUCHING.exec(behind))?.[0] ?? ''
}

/** Whether a sentence starts right behind a full stop: `world.Today`, `1,000.That`, not `Ph.D`, `U.S.Army`, `3.A1`. */
function startsSentence(text: string, stopStart: number, end: number): boolean {
  if (/[。！？।؟]/.test(text[stopStart]!)) return true
  return (
    /^[\p{Ll}\p{N}]{2}$/u.test(text.slice(stopStart - 2, stopStart)) &&
    /^\p{Lu}[\p{Ll} ]/u.test(text.slice(end, end + 2))
  )
}

/** Whether the lines of a block are wrapped, sentences, or the entries of a list without any full stop. */
function linesOf({ lines = 'wrapped' }: Block, text: string, breaks: ReadonlySet<number>): Boundary['lines'] {
  if (breaks.size === 0 || lines === 'sentences') return lines
  if (/[.!?…:]/.test(text)) return 'wrapped'
  const starts = [0, ...breaks]
  return starts.every((start) => /^\p{Ll}/u.test(text.slice(start, start + 2))) ? 'entries' : 'wrapped'
}

/** Finds the innermost open enclosure at offsets that ascend from call to call. */
function openEnclosures(text: string, enclosures: readonly Enclosure[]): (at: number) => OpenEnclosure | null {
  const open: Enclosure[] = []
  let next = 0
  return (at) => {
    for (let found = enclosures[next]; found !== undefined && found.start < at; found = enclosures[++next]) {
      while (open.length > 0 && open.at(-1)!.end <= found.start) open.pop()
      open.push(found)
    }
    while (open.length > 0 && open.at(-1)!.end <= at) open.pop()
    const last = open.at(-1)
    if (last === undefined) return null
    const { start, end, kind } = last
    return { start, end, kind, before: text.slice(Math.max(0, start - 20), start), after: text.slice(end, end + 40) }
  }
}

const LONGEST_WORD = 60
const WORD_LIMITS = ' "“”‘«([{<—–…'

/** Start of the word that ends at `end`: behind the last space, quote, opening bracket or dash. */
function startOfWord(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < LONGEST_WORD && !WORD_LIMITS.includes(text[start - 1]!)) start--
  return start
}

function firstWord(after: string): string {
  return /^["“”‘'«([{]*([\p{L}\p{M}\p{N}'’-]*)/u.exec(after)?.[1] ?? ''
}
