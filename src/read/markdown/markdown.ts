import { parse, postprocess, preprocess } from 'micromark'
import { frontmatter } from 'micromark-extension-frontmatter'
import type { Span } from '../../model/span.js'
import type { Context } from '../../text/context.js'
import { layOutLines } from '../line-layout.js'
import { findNotes } from '../notes.js'
import { readPlainText } from '../plain-text/plain-text.js'
import type { Reading } from '../reading.js'
import { gfm } from './gfm.js'
import { findHeavyParagraphs, isTooHeavy } from './markdown-limits.js'
import { walkEvents } from './markdown-tokens.js'
import { MarkdownWalk } from './markdown-walk.js'

const extensions = [gfm(), frontmatter('yaml')]

/**
 * Reads Markdown (CommonMark with GFM and YAML front matter) by micromark, the parser within remark: its events
 * carry exact offsets of the source, which the values of remark's tree have lost. Code and HTML blocks are left out.
 */
export function readMarkdown(context: Context): Reading {
  const { text } = context.source
  if (isTooHeavy(text)) {
    const message = 'Unexpected amount of marks, lines and list items, expected a document; read as plain text'
    context.report('markdown-too-heavy', 'warning', message, { start: 0, end: text.length })
    return readPlainText(context)
  }
  const heavy = findHeavyParagraphs(text)
  for (const span of heavy) {
    const message = 'Unexpected paragraph with thousands of marks or deep nesting, expected prose; read as plain text'
    context.report('markdown-too-heavy', 'warning', message, span)
  }
  const walk = new MarkdownWalk(context, heavy)
  const chunks = preprocess()(withoutSpans(text, heavy), undefined, true)
  walkEvents(postprocess(parse({ extensions }).document().write(chunks)), walk, text.startsWith('\ufeff') ? 1 : 0)
  const reading = walk.finish()
  return { ...reading, blocks: layOutLines(findNotes(reading.blocks)) }
}

/** The text with the given spans blank: line breaks and every offset stay. */
function withoutSpans(text: string, spans: readonly Span[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end } of spans) {
    parts.push(text.slice(from, start), text.slice(start, end).replaceAll(/[^\r\n]/g, ' '))
    from = end
  }
  return [...parts, text.slice(from)].join('')
}
