import { isLinkText } from '../looks-like-code.js'
import type { FoundMarker, MarkerStyle } from '../marker-style.js'

const PATTERN =
  /\[([1-9]\d{0,2})(?:, ?(pp?\. ?\d[\d–, -]{0,20}|(?:ch|chap|sec|fig|vol|art|§)\.? ?\d{1,4})|: ?(\d{1,4}(?:[–-]\d{1,4})?))\]/g

/** A number with its page inside the brackets: `[14, p. 23]`, `[14, pp. 3–5]`, `[14:23]`. */
export const paged: MarkerStyle = {
  name: 'paged',
  find: (text) => {
    const found: FoundMarker[] = []
    for (const { index: start, 0: whole, 1: label = '', 2: named, 3: plain } of text.matchAll(PATTERN)) {
      if (isLinkText(text, start + whole.length)) continue
      const locator = (named ?? plain ?? '').replace(/^pp?\. ?/, '').trim()
      found.push({ start, end: start + whole.length, kind: 'numeric', labels: [label], locator })
    }
    return found
  },
}
