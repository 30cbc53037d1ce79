import type { Citation, CitationKind } from '../model/citation.js'
import type { Block } from '../text/block.js'
import type { Context } from '../text/context.js'
import { toSource } from '../text/prose.js'

/** What needs a list; a link, a record and a note in the text say themselves what they cite. */
const LISTED: ReadonlySet<CitationKind> = new Set(['numeric', 'note', 'footnote', 'key', 'author-year'])
/** So many labels are a way of citing; fewer may be those of a quoted passage. */
const ENOUGH = 3
/** So large a part of the numbers comes in order where numbers are given by first use. */
const IN_ORDER = 0.9
/** A gap is not written out longer. */
const MOST_NAMED = 8

/**
 * Reports what shows that markers or references of a document are missing: a list that nothing cites
 * (`list-without-markers`), markers without any list (`markers-without-list`), numbers that skip others (`labels-skip`), keys
 * that the bibliography does not have (`unknown-key`); and what could not be read of a bibliography.
 */
export function reportMarkers(blocks: readonly Block[], citations: readonly Citation[], context: Context): void {
  const entries = blocks.filter(({ kind, label }) => kind === 'note' && label !== undefined)
  const used = citations.filter(({ kind, rule }) => kind !== 'flag' && rule !== 'reference-entry')
  reportLists(entries, used, context)
  reportBibliography(used, context)
  reportSkips(used, context)
}

function reportLists(entries: readonly Block[], used: readonly Citation[], context: Context): void {
  const [first] = entries
  if (first !== undefined && entries.length >= ENOUGH && used.length === 0) {
    const span = toSource(first.prose, 0, first.prose.text.length)
    const message = `Unexpected list of ${entries.length} references without a marker in the text, expected markers`
    context.report('list-without-markers', 'warning', message, span)
  }
  const listed = used.filter(({ kind }) => LISTED.has(kind))
  const labels = new Set(listed.flatMap((citation) => citation.labels))
  if (entries.length > 0 || labels.size < ENOUGH || listed.some(({ reference }) => reference !== undefined)) return
  const message = `Unexpected markers with ${labels.size} labels and no list of references, expected one`
  context.report('markers-without-list', 'info', message, listed[0]!)
}

function reportBibliography(used: readonly Citation[], context: Context): void {
  const { bibliography } = context.source
  if (bibliography === undefined) return
  for (const { code, message } of bibliography.faults) context.report(code, 'warning', message, { start: 0, end: 0 })
  const keys = new Set(bibliography.entries.map(({ key }) => key))
  if (keys.size === 0) return
  for (const { kind, labels, reference, start, end } of used) {
    // One that a list of the document resolves is no key of the bibliography.
    const isOfBibliography = kind === 'key' && (reference === undefined || labels.some((label) => keys.has(label)))
    const unknown = isOfBibliography ? labels.filter((label) => !keys.has(label)) : []
    if (unknown.length === 0) continue
    const message = `Unexpected key ${unknown.join(', ')}, expected one of the bibliography`
    context.report('unknown-key', 'warning', message, { start, end })
  }
}

/** Numbers are given in the order of their first uses: where one skips others that nothing uses, markers are missing. */
function reportSkips(used: readonly Citation[], context: Context): void {
  const numbers = new Set<number>()
  const gaps: { from: number; to: number; at: Citation }[] = []
  let highest = 0
  let backward = 0
  for (const citation of used) {
    if (citation.kind !== 'numeric') continue
    for (const label of citation.labels) {
      const number = /^\d{1,3}$/.test(label) ? Number(label) : 0
      if (number === 0 || numbers.has(number)) continue
      if (number < highest) backward++
      else if (highest > 0 && number > highest + 1) gaps.push({ from: highest + 1, to: number - 1, at: citation })
      highest = Math.max(highest, number)
      numbers.add(number)
    }
  }
  const missing = gaps.filter(({ from, to }) => !includesAny(numbers, from, to))
  if (missing.length === 0 || numbers.size <= ENOUGH || backward > numbers.size * (1 - IN_ORDER)) return
  const named = missing.slice(0, MOST_NAMED).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`))
  const rest = missing.length > MOST_NAMED ? ` and ${missing.length - MOST_NAMED} more gaps` : ''
  const message = `Unexpected gaps in the labels, expected markers for ${named.join(', ')}${rest}`
  context.report('labels-skip', 'info', message, missing[0]!.at)
}

function includesAny(numbers: ReadonlySet<number>, from: number, to: number): boolean {
  for (let number = from; number <= to; number++) if (numbers.has(number)) return true
  return false
}
