import type { Block } from '../text/block.js'
import type { Context } from '../text/context.js'
import { proseOf } from '../text/prose.js'
import type { Reading } from './read.js'

/** Reads plain text: paragraphs by blank lines, every character of it prose. */
export function readPlainText({ source }: Context): Reading {
  const blocks: Block[] = []
  for (const { index, 0: text } of source.text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    blocks.push({ kind: 'paragraph', prose: proseOf(text, index), section: [] })
  }
  return { blocks, published: null }
}
