import type { FoundMarker, MarkerStyle } from '../marker-style.js'

const OPENING = /<grok:render\b[^<>]{0,400}>/g
const CLOSING = '</grok:render>'
const LONGEST = 1_000

/** A chat assistant's element for a source: `<grok:render …><argument name="citation_id">3</argument></grok:render>`. */
export const renderElement: MarkerStyle = {
  name: 'render-element',
  sign: /<grok:/,
  isMarkup: true,
  find: (text) => {
    const found: FoundMarker[] = []
    for (const { index: start, 0: opening } of text.matchAll(OPENING)) {
      const from = start + opening.length
      const inside = text.slice(from, from + LONGEST)
      const length = inside.indexOf(CLOSING)
      if (length < 0) continue
      const label = /"citation_id">\s{0,9}["']?([\w:.-]{1,40})/.exec(inside.slice(0, length))?.[1]
      const end = from + length + CLOSING.length
      found.push({
        start,
        end,
        ...(label === undefined ? { kind: 'flag', labels: [] } : { kind: 'numeric', labels: [label] }),
      })
    }
    return found
  },
}
