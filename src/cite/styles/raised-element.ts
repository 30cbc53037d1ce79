import { wordsOf } from '../../text/words-of.js'
import { isExponent } from '../is-exponent.js'
import type { FoundMarker, MarkerStyle } from '../marker-style.js'
import { readLabels } from '../read-labels.js'
import { textBefore } from '../text-before.js'

const OPENING = /<sup\b[^<>]{0,300}>/gi
const LONGEST = 1_500
/** Endings of ordinals and abbreviations that are written raised: `15<sup>th</sup>`, `XVI<sup>e</sup>`, `M<sup>r</sup>`. */
const ENDING = /(?:\d|\p{Lu}|(?:^|[^\p{L}])\p{L}\p{Ll}?)$/u
/** A letter is a note's behind a full stop, a comma, a closing mark, a year or a whole word. */
const PLACED = /(?:[.,;:!?)\]”’"]|\d{4}|\p{Ll}{3})$/u

/** Raised labels in HTML, alone or in lists, linked or not: `<sup>3,4</sup>`, `<sup>(1)</sup>`, `<sup>a</sup>`. */
export const raisedElement: MarkerStyle = {
  name: 'raised-element',
  sign: /<sup/i,
  isMarkup: true,
  find: (text) => {
    const found: FoundMarker[] = []
    for (const { index: start, 0: opening } of text.matchAll(OPENING)) {
      const from = start + opening.length
      const length = text.slice(from, from + LONGEST).search(/<\/sup\s?>/i)
      if (length < 0) continue
      const end = text.indexOf('>', from + length) + 1
      const read = readLabels(wordsOf(text.slice(from, from + length)))
      const before = textBefore(text, start)
      const ends = /[.!?,;:]["”’)]?$/.test(before)
      if (read === null || (!ends && /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2)))) continue
      const letters = /^\p{L}/u.test(read.labels[0]!)
      const linked = /<a\b|\]\(/i.test(text.slice(from, from + length))
      if (!linked && (letters ? !PLACED.test(before) || ENDING.test(before.replace(/\d{4}$/, '')) : isExponent(before)))
        continue
      found.push({ start, end, ...read, ...(letters && !linked ? needsOf(read.labels[0]!) : {}) })
    }
    return found
  },
}

/** A letter alone is a note's where it is the first, or the one before it is there. */
function needsOf(label: string): { needs?: string[] } {
  if (label.length > 1 || /^[aA1]$/.test(label)) return {}
  return { needs: [String.fromCharCode(label.charCodeAt(0) - 1), String.fromCharCode(label.charCodeAt(0) + 1)] }
}
