import type { Citation } from '../../model/citation.js'
import type { EventCitation } from '../../model/event.js'
import { toClean } from '../../text/prose.js'
import { readableMarker } from '../../text/readable-marker.js'
import type { SentenceText } from '../../text/tagged-sentence.js'

/** The markers that stand at one place of a sentence: a stack `[5][6][7]` is one place. */
export interface MarkerStack {
  /** Offset in the sentence's clean text; its length for markers that follow the sentence. */
  readonly at: number
  readonly inner: boolean
  readonly citations: readonly EventCitation[]
}

/** The markers of a sentence in the order in which they stand, stacks together. Flags cite nothing and are left out. */
export function stackMarkers(sentence: SentenceText, citations: readonly Citation[]): MarkerStack[] {
  const stacks: { at: number; inner: boolean; citations: EventCitation[] }[] = []
  for (const citation of citations) {
    if (citation.kind === 'flag' || citation.status === 'orphan') continue
    const inner = citation.scope === 'clause' && citation.placement === 'inner'
    const at = inner ? toClean(sentence.prose, citation.start) : sentence.prose.text.length
    const place = inner ? endOfWord(sentence.prose.text, at) : at
    const last = stacks.at(-1)
    const { marker, labels, start, end, scope, rule, status, reference } = citation
    const cited = reference === undefined ? {} : { reference }
    const shown = readableMarker(marker, labels)
    const raw = shown === marker ? {} : { raw: marker }
    const entry = { marker: shown, ...raw, labels, start, end, scope, rule, status, ...cited }
    if (last && last.at === place) last.citations.push(entry)
    else stacks.push({ at: place, inner, citations: [entry] })
  }
  return stacks.sort((a, b) => a.at - b.at)
}

/** A marker before a comma (`power[26],`) covers what stands before it as one behind the comma does. */
function endOfWord(text: string, at: number): number {
  let end = at
  while (end > 0 && /[\s,;:]/.test(text.charAt(end - 1))) end--
  return end
}

/**
 * The citations of each event of a sentence, by where its clause starts and its trigger ends (clean text, ascending): those of the next inner marker
 * behind it; where there is none, those at the end of the sentence. So a marker inside a sentence covers the clauses between it and
 * the marker before; one that no trigger stands before (`The tall monument[26] was built`) covers the clause that it stands in as well.
 */
export function citationsOf(
  stacks: readonly MarkerStack[],
  events: readonly { readonly start: number; readonly end: number }[],
): EventCitation[][] {
  return events.map(({ start, end }) => {
    const next = stacks.find((stack) => !stack.inner || stack.at >= end)
    const early = stacks.filter((stack, at) => {
      const before = at === 0 ? 0 : stacks[at - 1]!.at
      const told = events.some((other) => other.end > before && other.end <= stack.at)
      return stack.inner && !told && stack.at > start && stack.at < end
    })
    return [...early, ...(next ? [next] : [])].flatMap(({ citations }) => citations)
  })
}
