import { labelsBetween } from '../labels-between.js'
import { isLinkText, isLiteral, isSubscript } from '../looks-like-code.js'
import type { FoundMarker, MarkerStyle } from '../marker-style.js'

const PATTERN = /\[([\d\s,;&–—adn-]+)\]/g
const SEPARATOR = /,?\sand\s|\s?[,;&]\s?/
const PART = /^[1-9]\d{0,2}(?:\s?[–—-]\s?[1-9]\d{0,2})?$/

/** Several numbers in brackets, lists and ranges: `[5, 6]`, `[5–7]`, `[3, 5–7; 9]`. The labels name each. */
export const numericList: MarkerStyle = {
  name: 'numeric-list',
  find: (text) => {
    const found: FoundMarker[] = []
    for (const { index: start, 0: whole, 1: inside = '' } of text.matchAll(PATTERN)) {
      const end = start + whole.length
      const labels = labelsOf(inside)
      if (labels === null || isLinkText(text, end) || isSubscript(text, start, end) || isLiteral(text, start)) continue
      found.push({ start, end, kind: 'numeric', labels })
    }
    return found
  },
}

/** The numbers that a list names, ranges written out; null where it is none, or a range runs backwards or too far. */
function labelsOf(list: string): string[] | null {
  const labels: string[] = []
  const parts = list.trim().split(SEPARATOR)
  if (!/\D/.test(list.trim())) return null
  for (const part of parts) {
    if (!PART.test(part)) return null
    const [from = 0, to = from] = part.split(/[–—-]/).map(Number)
    const range = labelsBetween(from, to)
    if (range === null) return null
    labels.push(...range)
  }
  return labels
}
