import type { Segment } from './fold-pieces.js'

/** Where a line stands: within a cell, a stroke ends it. */
type Place = 'line' | 'cell'

const PUNCTUATION = /[!-/:-@[-`{-~]/
const WORD = /[\p{L}\p{N}]/u
const ENTITY = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<]+/gi
/** What an address is not read whole with, or would be read otherwise in. */
const SPECIAL = /[*_~[\]\\&|`>]/

/** Which marks stand in a block so that two of them would frame words. */
interface Frames {
  readonly star: boolean
  readonly low: boolean
  readonly wave: boolean
  readonly tick: boolean
}

/** Writes the segments of a block as Markdown that reads as the same words, with a backslash only where a mark would mean something. */
export function escapeMarks(segments: readonly Segment[], place: Place): string {
  const whole = segments.map(({ text }) => text).join('')
  const frames = framesOf(whole)
  let written = ''
  let at = 0
  for (const { kind, text } of segments) {
    const rest = whole.slice(at + text.length)
    const before = whole.slice(Math.max(0, at - 1), at)
    written += kind === 'mark' ? text : escapeAddresses(text, { before, rest, frames, place })
    at += text.length
  }
  return written
}

interface Around {
  readonly before: string
  readonly rest: string
  readonly frames: Frames
  readonly place: Place
}

/** Escapes a text between its web addresses, which hold no backslash: one with marks in it stands in angle brackets. */
function escapeAddresses(text: string, { before, rest, frames, place }: Around): string {
  const pattern = new RegExp(ADDRESS)
  let written = ''
  let from = 0
  const escapeTo = (to: number, next = text.slice(to) + rest) => {
    const previous = from === 0 ? before : text[from - 1]!
    written += escapeText(text.slice(from, to), { before: previous, rest: next, frames, place })
    from = to
  }
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { index, 0: address } = match
    const behind = text[index + address.length] ?? rest[0] ?? ' '
    if (/\s/.test(behind) && !SPECIAL.test(address)) continue
    const body = address.split('>')[0]!.replace(/[?!.,:;*_~'")\]]{1,9}$/, '')
    if (/^https?:\/\/./i.test(body) && !(place === 'cell' && body.includes('|'))) {
      escapeTo(index, '<')
      written += `<${body}>`
      from = index + body.length
    } else {
      const stop = index + address.search(/[:.]/)
      escapeTo(stop)
      written += `\\${text[stop]}`
      from = stop + 1
    }
    pattern.lastIndex = from
  }
  escapeTo(text.length)
  return written
}

function escapeText(text: string, { before, rest, frames, place }: Around): string {
  const whole = text + rest.slice(0, 70)
  return text.replaceAll(/[\\*_~`[(<&|!]/g, (mark, at: number) => {
    const previous = at === 0 ? before : text[at - 1]!
    const next = whole[at + 1] ?? ''
    return isMeant(mark, {
      previous,
      next,
      behind: whole.slice(at, at + 70),
      frames,
      place,
      last: at === text.length - 1,
    })
      ? `\\${mark}`
      : mark
  })
}

interface Neighbours {
  readonly previous: string
  readonly next: string
  /** The text from the mark on. */
  readonly behind: string
  readonly frames: Frames
  readonly place: Place
  /** Whether a mark of the writer follows, or nothing. */
  readonly last: boolean
}

/** Whether Markdown would take a mark for its own. */
function isMeant(mark: string, { previous, next, behind, frames, place, last }: Neighbours): boolean {
  switch (mark) {
    case '\\':
      return PUNCTUATION.test(next) || next === '\n'
    case '*':
      return frames.star
    case '_':
      return frames.low
    case '~':
      return frames.wave
    case '`':
      return frames.tick
    case '[':
      return next === '^'
    case '(':
      // `[4](see` would be a link.
      return previous === ']'
    case '<':
      return /[a-z/!?]/i.test(next) || /^<[^\s<>@]{1,64}@/.test(behind)
    case '&':
      return ENTITY.test(behind)
    case '!':
      return last && next === '['
    default:
      return place === 'cell'
  }
}

function framesOf(text: string): Frames {
  const runs = (pattern: RegExp) => [...text.matchAll(pattern)].filter((run) => mayFrame(text, run)).length
  return {
    star: runs(/\*+/g) > 1,
    low: runs(/_+/g) > 1,
    wave: runs(/~+/g) > 1,
    tick: (text.match(/`+/g)?.length ?? 0) > 1,
  }
}

/** Whether a run of marks touches a word, and `_` does not stand within one. */
function mayFrame(text: string, { index, 0: run }: RegExpExecArray): boolean {
  const [before, behind] = [text[index - 1] ?? ' ', text[index + run.length] ?? ' ']
  if (/\s/.test(before) && /\s/.test(behind)) return false
  return !run.startsWith('_') || !WORD.test(before) || !WORD.test(behind)
}
