import type { MarkerStyle } from '../marker-style.js'

const PATTERN =
  /[([](?:(?:source|see|via|from):? )?<?(https?:\/\/[^\s()[\]<>]{4,2000}(?:\([^\s()]{0,200}\)[^\s()<>]{0,300})?)>?[)\]]/gi

/** An address in brackets: `fell. (https://example.org/a) The`. */
export const bracketedAddress: MarkerStyle = {
  name: 'bracketed-address',
  sign: /https?:/i,
  find: (text) =>
    [...text.matchAll(PATTERN)].flatMap(({ index: start, 0: whole, 1: url = '' }) => {
      const at = start + whole.indexOf(url)
      if (text[start - 1] === ']') return []
      const source = { start: at, end: at + url.length, url }
      return [{ start, end: start + whole.length, kind: 'source' as const, labels: [url], source, isMinor: true }]
    }),
}
