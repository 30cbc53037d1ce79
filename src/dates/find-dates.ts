import type { DateMention } from '../model/date.js'
import type { Context } from '../text/context.js'
import type { TaggedSentence } from '../text/tagged-sentence.js'

/** Finds the temporal expressions of a document and resolves them in context. */
export function findDates(_sentences: readonly TaggedSentence[], _context: Context): DateMention[] {
  return []
}
