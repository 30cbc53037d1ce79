import type { Context } from '../../text/context.js'
import type { PagePlan } from './survey/survey-page.js'

/** Fewer words of sentences than this are a thin result. */
const THIN = 40

/**
 * Reports what of a page is not read, with its share of the words, and warns where hardly anything is: `Left out 412 of
 * 1310 words of the page (31 %): links 300, comments 112`.
 */
export function reportLeftOut(
  { words, wordsLeftOut, prose, leftOut }: PagePlan,
  hasBlocks: boolean,
  context: Context,
): void {
  const left = [...wordsLeftOut.values()].reduce((sum, count) => sum + count, 0)
  if (!hasBlocks) {
    context.report(
      'no-prose',
      'warning',
      `Found no prose in a page of ${words} words: all of it is read as it stands`,
      { start: 0, end: 0 },
    )
    return
  }
  if (left === 0) return
  const share = Math.round((left / words) * 100)
  const kinds = [...wordsLeftOut].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const what = kinds.map(([kind, count]) => `${kind} ${count}`).join(', ')
  const isThin = prose.read < prose.leftOut || (prose.read < THIN && left > words / 2)
  const largest = leftOut.reduce((best, span) => (span.end - span.start > best.end - best.start ? span : best), {
    start: 0,
    end: 0,
  })
  context.report(
    isThin ? 'thin-page' : 'page-left-out',
    isThin ? 'warning' : 'info',
    `Left out ${left} of ${words} words of the page (${share} %): ${what}`,
    largest,
  )
}
