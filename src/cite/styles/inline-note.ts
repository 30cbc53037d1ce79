import { closingBracket } from '../closing-bracket.js'
import type { FoundMarker, MarkerStyle } from '../marker-style.js'

const CARET = /\^\[(?!\d{1,4}\])/g
const COMMAND = /\\(?:foot|end|side|margin)note(?:text)?(?:\[\d{1,4}\])?\{/g
const SHORTCODE = /\[(efn_note|mfn|footnotes?|fn|note|ref|sidenote|endnote|references?)\]/gi
const NAMED = /\[(?:Footnote|Note|Endnote|Sidenote|Illustration)(?: ([\w*†‡§]{1,6}))?: /gi
const DOUBLE = /\(\((?=[^()\s])/g
const LONGEST = 4_000

/** A note that stands in the text: `^[Holt, p. 3.]`, `\\footnote{…}`, `[efn_note]…[/efn_note]`, `[Footnote 14: …]`. */
export const inlineNote: MarkerStyle = {
  name: 'inline-note',
  sign: /\^\[|\\|\(\(|\[(?:efn|mfn|fn|foot|note|end|side|ref|illustration)/i,
  find: (text) =>
    [
      ...enclosed(text, CARET, '[', ']'),
      ...enclosed(text, COMMAND, '{', '}'),
      ...enclosed(text, NAMED, '[', ']'),
      ...shortcodes(text),
      ...doubles(text),
    ].sort((a, b) => a.start - b.start),
}

/** Notes that begin with a pattern and end with the bracket that closes theirs. */
function* enclosed(text: string, pattern: RegExp, opening: string, closing: string): Generator<FoundMarker> {
  for (const { index: start, 0: head, 1: label } of text.matchAll(pattern)) {
    const from = start + head.length
    const end = closingBracket(text, from, opening, closing, LONGEST)
    if (end < 0) continue
    const source = { start: from, end: end - 1 }
    if (/^\[Illustration/i.test(head)) yield { start, end, kind: 'flag', labels: [] }
    else yield { start, end, kind: 'note', labels: label === undefined ? [] : [label], source }
  }
}

function* shortcodes(text: string): Generator<FoundMarker> {
  for (const { index: start, 0: opening, 1: name = '' } of text.matchAll(SHORTCODE)) {
    const from = start + opening.length
    const closing = `[/${name.toLowerCase()}]`
    const length = text
      .slice(from, from + LONGEST)
      .toLowerCase()
      .indexOf(closing)
    if (length < 0) continue
    yield {
      start,
      end: from + length + closing.length,
      kind: 'note',
      labels: [],
      source: { start: from, end: from + length },
    }
  }
}

/** `((…))`, as a plugin for footnotes reads it; it touches what is before it. */
function* doubles(text: string): Generator<FoundMarker> {
  for (const { index: start } of text.matchAll(DOUBLE)) {
    const from = start + 2
    const length = text.slice(from, from + 600).indexOf('))')
    if (length < 0 || !/[.,;:!?\p{L}\d]/u.test(text[start - 1] ?? ' ')) continue
    yield { start, end: from + length + 2, kind: 'note', labels: [], source: { start: from, end: from + length } }
  }
}
