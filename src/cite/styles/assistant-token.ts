import type { FoundMarker, MarkerStyle } from '../marker-style.js'

const PATTERN =
  /:contentReference\[oaicite:(\d{1,4})\](?:\{index=\d{1,4}\})?|\[oai_citation(?:_attribution)?:(\d{1,4})‡[^[\]\n]{0,120}\](?!\()/g
/** Where a supported passage begins or ends: no source of its own. */
const EDGE = /\[(?:cite|source)_(?:start|end)\]/g

/** What is left of a chat assistant's markup: `:contentReference[oaicite:0]{index=0}`, `[oai_citation:1‡…]`, `[cite_start]`. */
export const assistantToken: MarkerStyle = {
  name: 'assistant-token',
  sign: /oai|\[(?:cite|source)_/,
  find: (text) => {
    const found: FoundMarker[] = []
    for (const { index: start, 0: whole, 1: content, 2: attribution } of text.matchAll(PATTERN)) {
      found.push({ start, end: start + whole.length, kind: 'source', labels: [content ?? attribution ?? ''] })
    }
    for (const { index: start, 0: whole } of text.matchAll(EDGE))
      found.push({ start, end: start + whole.length, kind: 'flag', labels: [], opens: whole.includes('start') })
    return found.sort((a, b) => a.start - b.start)
  },
}
