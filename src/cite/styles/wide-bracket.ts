import type { FoundMarker, MarkerStyle } from '../marker-style.js'
import { readNumbers } from '../read-labels.js'

const PATTERN = /(?:［([^［］\n]{1,40})］|〔([^〔〕\n]{1,40})〕|\[([０-９]{1,3})\])/g
const WIDE = '０１２３４５６７８９'

/** Numbers in brackets or figures of full width: `［1］`, `〔2〕`, `［３］`. */
export const wideBracket: MarkerStyle = {
  name: 'wide-bracket',
  sign: /[［〔０-９]/,
  find: (text) => {
    const found: FoundMarker[] = []
    for (const { index: start, 0: whole, 1: square, 2: shell, 3: figures } of text.matchAll(PATTERN)) {
      const list = (square ?? shell ?? figures ?? '')
        .replaceAll(/[０-９]/g, (digit) => String(WIDE.indexOf(digit)))
        .replaceAll(/[，、；]/g, ', ')
      const labels = readNumbers(list)
      if (labels === null || labels.some((label) => label.length > 3)) continue
      found.push({ start, end: start + whole.length, kind: 'numeric', labels })
    }
    return found
  },
}
