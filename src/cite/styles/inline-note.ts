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
    const end = closeOf(text, from, opening, closing)
    if (end < 0) continue
    const source = { start: from, end: end - 1 }
    if (/^\[Illustration/i.test(head)) yield { start, end, kind: 'flag', labels: [] }
    else yield { start, end, kind: 'note', labels: label === undefined ? [] : [label], source }
  }
}

/** Offset behind the bracket that closes the one open at `from`; -1 where it is too far. */
function closeOf(text: string, from: number, opening: string, closing: string): number {
  let depth = 1
  for (let at = from; at < text.length && at - from < LONGEST; at++) {
    if (text[at] === opening) depth++
    else if (text[at] === closing && --depth === 0) return at + 1
  }
  return -1
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
