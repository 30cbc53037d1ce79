import { isExponent } from '../is-exponent.js'
import type { FoundMarker, MarkerStyle } from '../marker-style.js'
import { readNumbers } from '../read-labels.js'
import { textBefore } from '../text-before.js'

/** Pandoc's superscript `^3^`, `^[1]^`, what a converter makes of one `^([1])`, `^1,2`, and a chat assistant's `[^1^]`. */
const PATTERN =
  /\[\^(\d[\d,; –-]{0,24})\^\]|\^[([]{0,2}(\d[\d,–-]{0,24})[\])]{0,2}((?:\{[^{}\n]{0,80}\})?\^(?:\{[^{}\n]{0,80}\})?)?/g
const PLACED = /(?:[.,;:!?…)\]”’"»]|\p{L}{3}|\d{4}) ?$/u

/** A label behind a caret: `^1`, `^3^`, `^[2]^`, `^([4])`, `[^1^]`; no power (`10^6^`, `x^2`). */
export const caret: MarkerStyle = {
  name: 'caret',
  sign: /\^/,
  find: (text) => {
    const found: FoundMarker[] = []
    for (const { index: start, 0: whole, 1: inside, 2: list = '' } of text.matchAll(PATTERN)) {
      const written = whole.replace(/[,–-]{1,3}$/, '')
      const labels = readNumbers((inside ?? list).replace(/[,–-]{1,3}$/, ''))
      const before = textBefore(text, start)
      if (labels === null) continue
      if (inside === undefined && (!PLACED.test(before) || isExponent(before) || !isEnd(text, start + written.length)))
        continue
      found.push({ start, end: start + written.length, kind: 'numeric', labels })
    }
    return found
  },
}

const isEnd = (text: string, end: number) => !/^[\p{L}\p{N}^[]/u.test(text.slice(end, end + 2))
