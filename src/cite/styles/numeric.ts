import { isCrossReference } from '../is-cross-reference.js'
import { isLinkText, isLiteral, isSubscript } from '../looks-like-code.js'
import type { FoundMarker, MarkerStyle } from '../marker-style.js'

const PATTERN = /\[ ?(?:[Rr]efs?\.? )?([1-9]\d{0,3})([a-z]?) ?\]/g

/** A number in brackets: `[14]`, `[ 14 ]`, `[ref. 14]`, `[14a]`. One that may be a year needs its neighbour. */
export const numeric: MarkerStyle = {
  name: 'numeric',
  find: (text) => {
    const found: FoundMarker[] = []
    for (const { index: start, 0: whole, 1: number = '', 2: letter = '' } of text.matchAll(PATTERN)) {
      const end = start + whole.length
      if (isLinkText(text, end) || isSubscript(text, start, end) || isLiteral(text, start)) continue
      if (isCrossReference(text, start, end)) continue
      const needs = number.length === 4 ? neighbours(Number(number)) : []
      found.push({ start, end, kind: 'numeric', labels: [number + letter], ...(needs.length > 0 ? { needs } : {}) })
    }
    return found
  },
}

/** Four digits are a year in editorial brackets (`in [1945]`) unless the document has markers that count up to them. */
const neighbours = (number: number) => [-5, -4, -3, -2, -1, 1].map((step) => String(number + step))
