import type { FoundMarker, MarkerStyle } from '../marker-style.js'

const PATTERN = /[<(](?:antml:|grok:)?cite\s+index=\\?["“”']?([\d,:; -]{1,80})\\?["“”']?\s?\/?>/g
const END = /<\/(?:antml:)?cite>/g

/** A passage that a chat assistant wraps in its sources: `(cite index="12-1">The port fell.</cite>`. */
export const citeIndex: MarkerStyle = {
  name: 'cite-index',
  sign: /cite\s+index/,
  isMarkup: true,
  find: (text) => {
    const found: FoundMarker[] = []
    for (const { index: start, 0: whole, 1: list = '' } of text.matchAll(PATTERN)) {
      const labels = list.split(/[,;\s]+/).filter((label) => label !== '')
      found.push({ start, end: start + whole.length, kind: 'source', labels, opens: true })
    }
    if (found.length === 0) return []
    for (const { index: start, 0: whole } of text.matchAll(END))
      found.push({ start, end: start + whole.length, kind: 'flag', labels: [] })
    return found.sort((a, b) => a.start - b.start)
  },
}
