import { segmentSource } from '../../check/input/segment-source.js'
import { type EventRecord, eventSchema } from '../../model/event.js'
import type { DocumentReview } from '../../model/manifest.js'
import { applyReview } from '../../review/apply-review.js'
import type { Surroundings } from '../../review/surroundings.js'
import { eventsJsonl } from '../../write/formats/events-jsonl.js'
import { DocumentError } from '../errors/document-error.js'
import { textOf, utf8Of } from '../files/utf8.js'
import type { Task, Work } from '../work/work.js'
import type { DecisionFault } from './decision-fault.js'
import type { ReviewFile } from './review-file.js'

/** What a machine gave of a document, as people have decided. */
export interface ReviewedWork {
  readonly work: Work
  readonly review: DocumentReview
  readonly faults: readonly DecisionFault[]
}

/** Applies what people decided to what came of a document; counts of events are those behind it. */
export function reviewWork(work: Work, task: Task, { path, sha256, decisions }: ReviewFile): ReviewedWork {
  const file = work.files.find(({ format }) => format === eventsJsonl.name)
  const applied = applyReview(decisions, surroundingsOf(task, recordsOf(textOf(file?.content ?? []))))
  const content = utf8Of(applied.events.map(eventsJsonl.write))
  return {
    work: {
      ...work,
      counts: { ...work.counts, events: applied.events.length },
      files: work.files.map((one) => (one === file ? { ...one, content } : one)),
    },
    review: { path, sha256, ...applied.counts },
    faults: applied.faults.map(({ line, message }) => ({ path, line, message })),
  }
}

/** A document as its review needs it. */
export function surroundingsOf(task: Task, events: readonly EventRecord[]): Surroundings {
  const { path, mediaType, text, sha256, options, bibliography } = task
  const source = { id: path, path, mediaType, text, sha256, published: options.published }
  let passages: ReturnType<Surroundings['passages']> | undefined
  return {
    path,
    isMarkup: mediaType === 'text/html',
    text,
    sha256,
    events,
    passages: () => {
      passages ??= segmentSource({ ...source, ...(bibliography && { bibliography }) }, options)
      return passages
    },
  }
}

/** The records of a file that this machine wrote, or its cache, or a worker. */
function recordsOf(text: string): EventRecord[] {
  return text.split('\n').flatMap((line) => {
    if (line === '') return []
    const record = JSON.parse(line) as EventRecord
    if (eventSchema.safeParse(record).success) return [record]
    throw new DocumentError('internal-error', 'Unexpected record, expected one of this version')
  })
}
