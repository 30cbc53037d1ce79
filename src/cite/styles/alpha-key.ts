import type { FoundMarker, MarkerStyle } from '../marker-style.js'

const PATTERN =
  /\[(\p{Lu}[\p{L}+]{0,9}\d{1,4}[a-z]?(?:, ?\p{Lu}[\p{L}+]{0,9}\d{1,4}[a-z]?){0,9})(?:, ?(pp?\. ?[\d–-]{1,12}|§ ?\d{1,4}))?\]/gu
const ENTRY = /(?:^|\n)$/

/** Letters of the authors and a year, or a letter and a number, that a list of the document defines: `[Knu97]`, `[ABC+20]`, `[S1]`. */
export const alphaKey: MarkerStyle = {
  name: 'alpha-key',
  find: (text) => {
    const found: FoundMarker[] = []
    for (const { index: start, 0: whole, 1: list = '', 2: locator } of text.matchAll(PATTERN)) {
      const end = start + whole.length
      const labels = list.split(/, ?/)
      const isEntry =
        ENTRY.test(text.slice(Math.max(0, start - 1), start)) && /^:?[ \t]+\S/.test(text.slice(end, end + 8))
      const span = { start, end, kind: 'key' as const, labels, ...(locator === undefined ? {} : { locator }) }
      if (isEntry) found.push({ ...span, gives: labels.map((label) => `entry ${label}`) })
      else found.push({ ...span, needs: labels.map((label) => `entry ${label}`) })
    }
    return found
  },
}
