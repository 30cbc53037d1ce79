import type { Citation } from '../../model/citation.js'
import type { EventRecord } from '../../model/event.js'
import { shown } from '../../terminal/shown.js'
import type { PlacedRecord } from '../input/checked-document.js'
import type { Rule } from '../rule.js'

/** A citation marker of the source is nowhere in the output. */
export const markerUnaccounted: Rule = {
  name: 'marker-unaccounted',
  severity: 'error',
  summary: 'A citation marker of the source is nowhere in the output',
  help:
    'Every marker of a source has to go somewhere: to the records of its sentence (or of the clause before it), ' +
    'or, where its sentence tells no event or it belongs to none, into the counts of the manifest. A marker that ' +
    'is in the source and not in the records of its sentence means that a citation was deleted from the output. ' +
    'Extract again; if the finding stays, it is a bug of the extractor that we want to hear of.',
  *reading({ sentences, citations }, { records }) {
    const bySentence = groupBySentence(records)
    for (const [index, citation] of citations.entries()) {
      if (citation.kind === 'flag' || citation.sentence === null) continue
      const sentence = sentences[citation.sentence]
      const told = bySentence.get(sentence?.start ?? -1) ?? []
      const from = Math.max(sentence?.start ?? 0, citations[index - 1]?.end ?? 0)
      const open = told.filter(({ record }) => mustCarry(record, citation, from))
      const carried = told.some(({ record }) => record.citations.some(({ start }) => start === citation.start))
      if (carried || open.length === 0) continue
      const message = `Unexpected marker ${shown(citation.marker)} that no record carries, expected it in that of ${shown(open[0]!.record.trigger.text)}`
      yield { message, line: open[0]!.line, field: 'citations', span: citation }
    }
  },
}

/** The records of each sentence, by its start. */
function groupBySentence(records: readonly PlacedRecord[]): Map<number, PlacedRecord[]> {
  const groups = new Map<number, PlacedRecord[]>()
  for (const placed of records) {
    const { start } = placed.record.provenance
    const group = groups.get(start)
    if (group) group.push(placed)
    else groups.set(start, [placed])
  }
  return groups
}

/**
 * True where nothing excuses a record of the marker's sentence from carrying it: a marker inside the sentence is for what
 * is told between it and the one before; one at its end is for the clauses that have none of their own. What a person
 * says is cited, is.
 */
function mustCarry({ trigger, citations, review }: EventRecord, citation: Citation, from: number): boolean {
  if (review === 'changed' || review === 'added') return false
  if (citation.scope === 'clause') return trigger.start >= from && trigger.end <= citation.start
  return !citations.some(({ scope }) => scope === 'clause')
}
