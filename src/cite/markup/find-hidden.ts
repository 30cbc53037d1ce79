import type { Span } from '../../model/span.js'

const OPENING = /<(span|div|p)\b([^<>]{0,300})>/gi
const HIDDEN = /display\s?:\s?none|visibility\s?:\s?hidden|\shidden(?:[\s=]|$)/i
const LONGEST = 4_000

/** The elements of a text that nobody sees: a list of unused sources that a chat assistant leaves behind. */
export function findHidden(text: string): Span[] {
  return [...text.matchAll(OPENING)].flatMap(({ index: start, 0: opening, 1: name = '', 2: attributes = '' }) => {
    if (!HIDDEN.test(attributes)) return []
    const from = start + opening.length
    const closing = `</${name.toLowerCase()}>`
    const at = text
      .slice(from, from + LONGEST)
      .toLowerCase()
      .indexOf(closing)
    return at < 0 ? [] : [{ start, end: from + at + closing.length }]
  })
}
