import { carryOver } from '../../review/carry-over.js'
import { latestOf } from '../../review/decision.js'
import { parseReview } from '../../review/parse-review.js'
import { UsageError } from '../../run/errors/usage-error.js'
import { readText } from '../../run/files/read-regular.js'
import { counted } from '../../terminal/counted.js'
import { say, warn } from '../../terminal/print.js'
import { visible } from '../../terminal/visible.js'
import type { Target } from './find-target.js'
import { openReview } from './review-book.js'

/** Takes the decisions of a review over to a document that is called otherwise now, and says which have no event there. */
export async function carryReviewsOver(old: string, { folder, documents }: Target): Promise<void> {
  const [target, ...others] = documents
  if (target === undefined || others.length > 0)
    throw new UsageError('decisions are carried over to one document: name it')
  const { decisions, faults } = parseReview(textOf(old))
  if (faults[0] !== undefined) throw new UsageError(`${old}:${faults[0].line}: ${faults[0].message}`)
  const { byEvent } = latestOf(target.decisions)
  const { carried, lost } = carryOver(decisions, target.events, (id) => byEvent.has(id))
  const book = openReview(folder)
  if (carried.length > 0) await book.addAll(target.document.source, carried)
  for (const { line, decision } of lost) {
    const word = decision.trigger?.text === undefined ? '' : ` on ${JSON.stringify(decision.trigger.text)}`
    warn(`${visible(old)}:${line}: no event for this ${decision.decision}${visible(word)}\n`)
  }
  say(
    `${counted(carried.length, 'decision')} carried over, ${lost.length} without an event; regesta extract applies them\n`,
  )
}

function textOf(file: string): string {
  try {
    return readText(file)
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`)
  }
}
