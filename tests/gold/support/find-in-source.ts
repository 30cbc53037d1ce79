import type { Span } from '../../../src/model/span.js'

/** How a text is quoted: what may stand in its source between two characters of a quotation. */
export interface Quoting {
  readonly source: string
  readonly markers: readonly string[]
  readonly markdown: boolean
}

/** What Markdown writes around words: emphasis, code, links with their address, quotes and list items at a line's start. */
const MARKUP = /(?:[*_`\\]+|\]\([^)]*\)|\[|(?<=\n)(?:> ?|#+ |- | +))/y

/** The first place at or behind `from` where a sentence stands, its markers left out and its white space folded. */
export function findSentence(sentence: string, from: number, quoting: Quoting): Span | null {
  for (let start = from; start < quoting.source.length; start++) {
    if (quoting.source[start] !== sentence[0]) continue
    const end = matchFrom(sentence, start, quoting)
    if (end !== null) return { start, end }
  }
  return null
}

function matchFrom(sentence: string, start: number, { source, markers, markdown }: Quoting): number | null {
  let at = start
  for (const char of sentence) {
    while (!source.startsWith(char, at) && !(char === ' ' && /\s/.test(source[at] ?? ''))) {
      const marker = markers.find((one) => source.startsWith(one, at))
      MARKUP.lastIndex = at
      const markup = markdown ? MARKUP.exec(source)?.[0] : undefined
      const skipped = marker ?? markup ?? (/\s/.test(source[at] ?? '') && /\s/.test(source[at - 1]!) ? ' ' : undefined)
      if (skipped === undefined || skipped === '') return null
      at += skipped.length
    }
    at += char.length
  }
  return at
}

const SPACE = '(?:\\s|\\n> ?)+'

/**
 * Where a text stands in a sentence as a whole word: `Klein`, or `Klein#2` for the second place. Case counts. An error's
 * message where it stands nowhere.
 */
export function findWords(quoted: string, sentence: Span, source: string): Span | string {
  const [, text = '', number = '1'] = /^(.*?)(?:#(\d+))?$/.exec(quoted)!
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, SPACE)
  const before = /^[\p{L}\p{N}]/u.test(text) ? '(?<![\\p{L}\\p{N}])' : ''
  const after = /[\p{L}\p{N}]$/u.test(text) ? '(?![\\p{L}\\p{N}])' : ''
  const slice = source.slice(sentence.start, sentence.end)
  const places = text === '' ? [] : [...slice.matchAll(new RegExp(before + escaped + after, 'gu'))]
  const place = places[Number(number) - 1]
  if (place === undefined)
    return `Unexpected "${quoted}", expected words of the sentence (it has "${text}" ${places.length} times)`
  const start = sentence.start + place.index
  return { start, end: start + place[0].length }
}
