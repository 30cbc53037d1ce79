import type { EventRecord } from '../../../model/event.js'
import type { Decision, Fields } from '../../../model/review.js'
import { about } from '../../../review/about.js'
import { addLines } from '../../../review/add-lines.js'
import { changeRecord } from '../../../review/change-record.js'
import { latestOf } from '../../../review/decision.js'
import { UnfitError } from '../../../review/review-fault.js'
import type { Surroundings } from '../../../review/surroundings.js'
import type { ReportData } from '../../report-data.js'
import { type Item, itemOf } from '../items.js'
import { decisionsOf, markOfDecision } from './marks.js'

/** What a person says of an event. */
export type Said =
  | { readonly decision: 'accept' }
  | { readonly decision: 'reject'; readonly reason: string }
  | { readonly decision: 'change'; readonly fields: Fields }

/** A review to be saved. */
export interface DeskFile {
  /** Where it belongs, from the folder of the output. */
  readonly path: string
  readonly text: string
  /** How many decisions it has that the page was not made with. */
  readonly fresh: number
}

/** Where the decisions of whoever looks at the page lie until they are saved: nothing is sent anywhere. */
export interface Desk {
  /** Who decides. */
  by: string
  /** Decides on an event; says what keeps the decision from being applied, or null. */
  decide(item: Item, said: Said): string | null
  /** Takes back what was decided on this page. */
  takeBack(item: Item): void
  canTakeBack(item: Item): boolean
  /** The machine's record of an event, without what people changed; undefined where it is not known. */
  machineOf(item: Item): EventRecord | undefined
  /** What was changed in an event so far. */
  fieldsOf(item: Item): Fields
  files(): DeskFile[]
  onChange(listener: (item: Item) => void): void
}

/** The desk of a page. */
export function createDesk(data: ReportData): Desk {
  const before = data.documents.map((document) => latestOf(decisionsOf(document)).byEvent)
  const fresh = new Map<string, { readonly decision: Decision; readonly original: Item }>()
  const listeners: ((item: Item) => void)[] = []
  const tell = (item: Item) => {
    for (const listener of listeners) listener(item)
  }
  const machineOf = (item: Item): EventRecord | undefined => {
    const { event, document } = fresh.get(item.event.id)?.original ?? item
    const known = data.documents[document]!.review?.machine.find(({ id }) => id === event.id)
    if (known !== undefined || event.review === 'changed') return known
    const { review: _review, ...bare } = event
    return bare
  }
  const fieldsOf = ({ event, document }: Item): Fields => {
    const decision = fresh.get(event.id)?.decision ?? before[document]!.get(event.id)?.decision
    return decision?.decision === 'change' ? decision.fields : {}
  }
  return {
    by: '',
    machineOf,
    fieldsOf,
    decide(item, said) {
      const original = fresh.get(item.event.id)?.original ?? { ...item }
      const machine = machineOf(item)
      // What the machine says of an event that was changed before is not known without the source: its mark is kept.
      const seen = machine === undefined ? before[item.document]!.get(item.event.id)?.decision.seen : undefined
      const noted = about(machine ?? original.event)
      const { seen: own, ...rest } = noted
      const hash = machine === undefined ? seen : own
      const decision = {
        ...{ schema: 'regesta/review@1', ...rest, ...(hash !== undefined && { seen: hash }) },
        ...{ ...said, by: this.by, at: new Date().toISOString().slice(0, 10) },
      } as Decision
      let event = machine ?? original.event
      if (said.decision === 'change') {
        try {
          event = changeRecord(event, said.fields, surroundingsOf(data, item))
        } catch (error) {
          if (error instanceof UnfitError) return error.message
          throw error
        }
      }
      fresh.set(item.event.id, { decision, original })
      const isAdded = original.event.review === 'added' && said.decision !== 'reject'
      const mark = isAdded ? 'added' : markOfDecision[said.decision]
      Object.assign(item, itemOf(event, item.document, mark, false))
      tell(item)
      return null
    },
    takeBack(item) {
      const known = fresh.get(item.event.id)
      if (known === undefined) return
      fresh.delete(item.event.id)
      Object.assign(item, known.original)
      tell(item)
    },
    canTakeBack: ({ event }) => fresh.has(event.id),
    files() {
      return data.documents.flatMap(({ extraction, review }, index): DeskFile[] => {
        const own = [...fresh.values()].filter(({ original }) => original.document === index)
        const text = addLines(
          review?.text ?? '',
          own.map(({ decision }) => decision),
        )
        return own.length === 0 ? [] : [{ path: `${extraction.document.source}.review.jsonl`, text, fresh: own.length }]
      })
    },
    onChange: (listener) => listeners.push(listener),
  }
}

/** A document as a correction needs it: where its text is not at hand, the sentence alone, in its place. */
function surroundingsOf(data: ReportData, { event, document }: Item): Surroundings {
  const { text, extraction } = data.documents[document]!
  const { provenance, quote } = event
  return {
    path: extraction.document.source,
    isMarkup: extraction.document.mediaType.includes('html'),
    text: text ?? ' '.repeat(provenance.start) + (provenance.raw ?? quote),
    sha256: extraction.document.sha256,
    events: extraction.events,
    passages: () => ({ sentences: [], citations: extraction.citations }),
  }
}
