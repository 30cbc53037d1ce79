import type { Extraction } from '../../src/model/extraction.js'
import type { Span } from '../../src/model/span.js'

/** A span that an extraction claims, where in it, and the text that it says stands there. */
export interface Claim {
  readonly where: string
  readonly start: number
  readonly end: number
  /** Undefined where the layer names no text (sentences, clauses, issues). */
  readonly text: string | undefined
}

/** Every span of every layer. */
export function spansOf({ sentences, citations, lookalikes, dates, actors, events, issues }: Extraction): Claim[] {
  const claims: Claim[] = []
  const claim = (where: string, { start, end }: Span, text?: string) => {
    claims.push({ where, start, end, text })
  }
  const claimAll = <T extends Span>(where: string, items: readonly T[], textOf: (item: T) => string | undefined) => {
    for (const [i, item] of items.entries()) claim(`${where}[${i}]`, item, textOf(item))
  }
  claimAll('sentences', sentences, () => undefined)
  claimAll('issues', issues, () => undefined)
  claimAll('dates', dates, ({ text }) => text)
  claimAll('actors', actors, ({ text }) => text)
  claimAll('lookalikes', lookalikes, ({ text }) => text)
  claimAll('citations', citations, ({ marker }) => marker)
  for (const { marker, reference } of citations)
    if (reference && reference.file === undefined)
      claim(`reference of ${marker}`, reference, reference.raw ?? reference.text)
  for (const { id, provenance, quote, clause, trigger, when, arguments: phrases, reporter, ...event } of events) {
    const { actors, places, citations } = event
    claim(`${id}.quote`, provenance, provenance.raw ?? quote)
    claim(`${id}.clause`, clause)
    claim(`${id}.trigger`, trigger, trigger.text)
    if (when) claim(`${id}.when`, when, when.text)
    if (reporter) claim(`${id}.reporter`, reporter, reporter.text)
    claimAll(`${id}.arguments`, phrases, ({ text }) => text)
    for (const [i, { head }] of phrases.entries()) claim(`${id}.arguments[${i}].head`, head, head.text)
    claimAll(`${id}.actors`, actors, ({ text }) => text)
    claimAll(`${id}.places`, places, ({ text }) => text)
    claimAll(`${id}.citations`, citations, ({ marker, raw }) => raw ?? marker)
  }
  return claims
}

/** The claims that do not hold against the source. */
export function falseClaims(source: string, extraction: Extraction): Claim[] {
  return spansOf(extraction).filter(({ start, end, text }) => {
    if (start < 0 || end < start || end > source.length) return true
    return text !== undefined && source.slice(start, end) !== text
  })
}
