import type { Span } from '../../model/span.js'
import { wordsOf } from '../../text/words-of.js'

/** A link of Markdown or HTML. */
export interface Link extends Span {
  /** What is shown of it. */
  readonly words: string
  /** Where what is shown stands, markup included. */
  readonly inner: Span
  readonly url: string
}

const LONGEST_TEXT = 240
const LONGEST_URL = 2_000
const ANCHOR = /<a\s([^<>]{0,2000})>/gi
const HREF = /\bhref\s?=\s?(?:"([^"]{0,2000})"|'([^']{0,2000})')/i

/** Finds the links of a text, in order: `[words](address "title")`, `<a href="address">words</a>`; no images. */
export function findLinks(text: string): Link[] {
  return [...markdownLinks(text), ...anchors(text)].sort((a, b) => a.start - b.start)
}

function* markdownLinks(text: string): Generator<Link> {
  for (let at = text.indexOf(']('); at >= 0; at = text.indexOf('](', at + 2)) {
    const start = startOfWords(text, at)
    if (start < 0 || text[start - 1] === '!') continue
    const target = targetOf(text, at + 2)
    if (target === null) continue
    const inner = { start: start + 1, end: at }
    yield { start, end: target.end, inner, words: wordsOf(text.slice(inner.start, inner.end)), url: target.url }
  }
}

/** Where the brackets that close at `end` open; -1 where they do not on this line. */
function startOfWords(text: string, end: number): number {
  let depth = 0
  for (let at = end - 1; at >= 0 && end - at < LONGEST_TEXT; at--) {
    if (text[at] === '\n') return -1
    if (text[at] === ']') depth++
    else if (text[at] === '[' && depth-- === 0) return at
  }
  return -1
}

/** The address that begins at `start`, and where its link ends; null where it is none. */
function targetOf(text: string, start: number): { url: string; end: number } | null {
  let depth = 0
  let at = start
  for (; at < text.length && at - start < LONGEST_URL; at++) {
    const letter = text[at]!
    if (/\s/.test(letter)) break
    if (letter === '(') depth++
    else if (letter === ')' && depth-- === 0) break
  }
  const url = text.slice(start, at).replace(/^<([^<>]*)>$/, '$1')
  if (url === '') return null
  if (text[at] === ')') return { url, end: at + 1 }
  const title = /^\s{1,3}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}')\)/.exec(text.slice(at, at + 310))
  return title ? { url, end: at + title[0].length } : null
}

function* anchors(text: string): Generator<Link> {
  for (const { index: start, 0: opening, 1: attributes = '' } of text.matchAll(ANCHOR)) {
    const from = start + opening.length
    const length = text.slice(from, from + LONGEST_TEXT).search(/<\/a\s?>/i)
    if (length < 0) continue
    const [, double, single] = HREF.exec(attributes) ?? []
    const end = text.indexOf('>', from + length) + 1
    const inner = { start: from, end: from + length }
    yield { start, end, inner, words: wordsOf(text.slice(inner.start, inner.end)), url: double ?? single ?? '' }
  }
}
