import type { CitationKind } from '../model/citation.js'

/** Nobody cites more works with one range. */
const WIDEST = 60
const RANGE = /^(\d{1,4})(?:\s?[–—⁻-]\s?(\d{1,4}))?$/
const LETTERS = /^(?:[a-z]|[A-Z]|[ivx]{2,5}|\*{1,4}|†{1,3}|‡{1,3}|§{1,2}|¶{1,2}|‖|#)$/
const NAMED = /^(?:note|nb|n|fn|efn|lower-alpha)\s?\d{1,3}$/i

/** What a list of labels names. */
export interface Labels {
  readonly kind: CitationKind
  readonly labels: readonly string[]
}

/** The numbers of a list, ranges written out: `3, 5–7` are 3, 5, 6, 7; null where it is none, runs backwards or too far. */
export function readNumbers(list: string): string[] | null {
  const labels: string[] = []
  for (const part of list.trim().split(/,?\sand\s|\s?[,;&]\s?/)) {
    const match = RANGE.exec(part.trim())
    if (!match) return null
    const from = Number(match[1])
    const to = Number(match[2] ?? match[1])
    if (to < from || to - from > WIDEST) return null
    for (let number = from; number <= to; number++) labels.push(String(number))
  }
  return labels
}

/** The labels that stand in raised script or a link: numbers in lists and ranges, a letter or a sign; null for other words. */
export function readLabels(words: string): Labels | null {
  const plain = words
    .replaceAll(/\]\s?[,;]?\s?\[/g, ', ')
    .replace(/^[[(]{1,2}/, '')
    .replace(/[\])]{1,2}$/, '')
    .trim()
  const numbers = /^\d/.test(plain) ? readNumbers(plain.replaceAll(/[[\]]/g, '')) : null
  if (numbers !== null) return { kind: 'numeric', labels: numbers }
  if (NAMED.test(plain)) return { kind: 'note', labels: [plain] }
  const parts = plain.split(/\s?,\s?/)
  return parts.every((part) => LETTERS.test(part)) ? { kind: 'note', labels: parts } : null
}
