import type { FoundMarker, MarkerStyle } from '../marker-style.js'

const PATTERN = /\[([1-9]\d{0,2}\.[1-9]\d?)\]/g

/** A part of a reference, as Wikipedia writes it since 2025: `[1.1]`. It touches what is before it, or follows a full stop. */
export const subReference: MarkerStyle = {
  name: 'sub-reference',
  find: (text) => {
    const found: FoundMarker[] = []
    for (const { index: start, 0: whole, 1: label = '' } of text.matchAll(PATTERN)) {
      const before = text.slice(Math.max(0, start - 2), start)
      const ends = /^\s?(?:[.,;:)\]]|$|\n|\[)/.test(text.slice(start + whole.length, start + whole.length + 2))
      if (!/[\p{L}\d.,;:!?)\]”’"]$/u.test(before) && !/[.!?]\s$/.test(before) && !(ends && /\p{L} $/u.test(before)))
        continue
      found.push({ start, end: start + whole.length, kind: 'numeric', labels: [label] })
    }
    return found
  },
}
