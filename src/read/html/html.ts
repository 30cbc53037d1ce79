import type { Context } from '../../text/context.js'
import { layOutLines } from '../line-layout.js'
import { findNotes } from '../notes.js'
import type { Reading } from '../reading.js'
import { HtmlWalk } from './html-walk.js'
import { reportLeftOut } from './report-left-out.js'
import { surveyPage, WHOLE_PAGE } from './survey/survey-page.js'
import { walkTags } from './walk-tags.js'

/**
 * Reads the main prose of an HTML page: paragraphs, lists, headings, tables and notes; no navigation, captions, scripts or
 * hidden parts. The page is walked over twice, to see what of it is prose and to read that. Where there is none, all of it
 * is read.
 */
export function readHtml(context: Context): Reading {
  const { text } = context.source
  const plan = surveyPage(text)
  const first = readBy(text, new HtmlWalk(text, plan))
  const reading = first.blocks.length > 0 ? first : readBy(text, new HtmlWalk(text, WHOLE_PAGE))
  reportLeftOut(plan, first.blocks.length > 0, context)
  return { ...reading, blocks: layOutLines(findNotes(reading.blocks)) }
}

function readBy(text: string, walk: HtmlWalk): Reading {
  walkTags(text, walk)
  return walk.finish()
}
