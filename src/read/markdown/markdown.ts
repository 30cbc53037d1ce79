import type { Nodes } from 'mdast'
import type { Span } from '../../model/span.js'
import type { Context } from '../../text/context.js'
import { layOutLines } from '../line-layout.js'
import { findNotes } from '../notes.js'
import { readPlainText } from '../plain-text/plain-text.js'
import type { Reading } from '../reading.js'
import { findHeavyParagraphs, isTooHeavy } from './markdown-limits.js'
import { parseMarkdown } from './markdown-processor.js'
import { MarkdownWriter } from './markdown-writer.js'
import { walkTree } from './walk-tree.js'

/**
 * Reads Markdown (CommonMark with GFM and YAML front matter) by a processor of unified: its tree, with the exact pieces of the
 * source on each text node, or the tree that came with the source. Code and HTML blocks are left out.
 */
export function readMarkdown(context: Context): Reading {
  const { text, tree } = context.source
  if (tree !== undefined) return readTree(context, tree as Nodes, [], originalsOf(text))
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
  return readTree(context, parseMarkdown(withoutSpans(text, heavy)), heavy)
}

/** Reads the tree of a document; `heavy` are the spans that were left out of it. */
function readTree(
  context: Context,
  tree: Nodes,
  heavy: readonly Span[],
  original?: (node: Nodes) => Nodes | undefined,
): Reading {
  const writer = new MarkdownWriter(context, heavy)
  walkTree(tree, writer, context.source.text.startsWith('\ufeff') ? 1 : 0, original)
  const reading = writer.finish()
  return { ...reading, blocks: layOutLines(findNotes(reading.blocks)) }
}

/** Finds the node of a kind at a place in what our own parser makes of a text, which is parsed when one is first asked for. */
function originalsOf(text: string): (node: Nodes) => Nodes | undefined {
  let known: Map<string, Nodes> | undefined
  const keyOf = ({ type, position }: Nodes) => `${type} ${position?.start?.offset} ${position?.end?.offset}`
  const collect = (node: Nodes, into: Map<string, Nodes>) => {
    into.set(keyOf(node), node)
    if ('children' in node) for (const child of node.children) collect(child, into)
    return into
  }
  return (node) => {
    known ??= collect(parseMarkdown(text), new Map())
    return known.get(keyOf(node))
  }
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
