import type { Span } from '../../model/span.js'
import type { Block } from '../../text/block.js'
import type { Context } from '../../text/context.js'
import { ProseBuilder, toClean } from '../../text/prose.js'
import { wordsOf } from '../../text/words-of.js'
import { styles } from '../styles/index.js'
import { withoutOverlaps } from '../without-overlaps.js'
import { findHidden } from './find-hidden.js'

/** So far before a block its first marker may begin: a link's address, an opening tag. */
const REACH = 300
/** So far behind a block's text its last marker may end. */
const TAIL = 4_000
const END_OF_BLOCK = /\n[ \t]*\r?\n|<\/?(?:p|li|div|td|th|tr|dd|dt|ol|ul|dl|h[1-6]|table|section|article|blockquote)\b/i
const START_OF_BLOCK =
  /<\/?(?:p|li|div|td|th|tr|dd|dt|ol|ul|dl|h[1-6]|table|section|article|blockquote)\b[^<>]{0,300}>/gi
/** What a reader has made of a marker itself: `[4]`, `[a][b]`. */
const READ = /^\s*(?:\[[^[\]]{1,24}\]\s*)+$/
const RAISED = /<sup\b[^<>]{0,200}>(\d{1,3})<\/sup>/gi
const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A stretch of the source, and what stands for it in the prose. */
interface Patch extends Span {
  readonly text: string
}

/**
 * Puts markers that are made of markup back into the prose as they are written: a reader keeps `1` of `<sup>1</sup>` and
 * of `[1](https://…)`, so that it joins the year before it. Exponents become raised figures, what is hidden goes.
 */
export function restoreMarkup(blocks: readonly Block[], context: Context): Block[] {
  const { text, mediaType } = context.source
  if (mediaType === 'text/plain') return [...blocks]
  const isMarkdown = mediaType === 'text/markdown'
  return blocks.flatMap((block, at) => {
    const range = rangeOf(text, blocks, at)
    if (range === null) return [block]
    const raw = text.slice(range.start, range.end)
    if (!/[<\]`{]/.test(raw)) return [block]
    const patches = findPatches(raw, range.start, block, isMarkdown)
    if (patches.length === 0) return [block]
    const patched = patch(block, patches)
    return patched.prose.text.trim() === '' ? [] : [patched]
  })
}

/** The stretch of the source in which a block's text and markers stand; null where it has no text. */
function rangeOf(text: string, blocks: readonly Block[], at: number): Span | null {
  const { pieces } = blocks[at]!.prose
  const [first, last] = [pieces[0]?.start, pieces.at(-1)?.end]
  if (first === undefined || last === undefined) return null
  const before = blocks[at - 1]?.prose.pieces.at(-1)?.end ?? 0
  const behind = blocks[at + 1]?.prose.pieces[0]?.start ?? text.length
  const head = text.slice(Math.max(before, first - REACH), first)
  const opening = [...head.matchAll(START_OF_BLOCK)].at(-1)
  const line = Math.max(head.lastIndexOf('\n'), opening === undefined ? -1 : opening.index + opening[0].length - 1)
  const tail = text.slice(last, Math.min(behind, last + TAIL))
  const stop = tail.search(END_OF_BLOCK)
  return { start: first - head.length + line + 1, end: last + (stop < 0 ? tail.length : stop) }
}

function findPatches(raw: string, base: number, block: Block, isMarkdown: boolean): Patch[] {
  const found = withoutOverlaps(styles.flatMap((style) => (style.isMarkup ? style.find(raw) : [])))
  const hidden = isMarkdown ? findHidden(raw).map((span) => ({ ...span, text: '' })) : []
  const markers = found.flatMap(({ start, end, source }) => {
    const patch = { start, end, text: raw.slice(start, end) }
    return isKept(block, base, patch, source?.url, !isMarkdown) ? [] : [patch]
  })
  const raised = [...raw.matchAll(RAISED)].map(({ index: start, 0: whole, 1: digits = '' }) => ({
    start,
    end: start + whole.length,
    text: [...digits].map((digit) => DIGITS[Number(digit)]).join(''),
  }))
  const free = raised.filter((span) => !found.some(({ start, end }) => start < span.end && span.start < end))
  return withoutOverlaps([...hidden, ...markers, ...free]).map(({ start, end, text }) => ({
    start: base + start,
    end: base + end,
    text,
  }))
}

/** Whether the prose has a marker as it is, or as the reader has made it. */
function isKept(
  { prose }: Block,
  base: number,
  { start, end, text }: Patch,
  url: string | undefined,
  isHtml: boolean,
): boolean {
  const shown = prose.text.slice(toClean(prose, base + start), toClean(prose, base + end))
  if (shown === text) return true
  // What has words and shows none was left out by the reader: it is hidden, or the way back from a note.
  if (shown === '' && isHtml && wordsOf(text) !== '') return true
  return READ.test(shown) && !/^https?:/.test(url ?? '')
}

function patch(block: Block, patches: readonly Patch[]): Block {
  const { prose } = block
  const builder = new ProseBuilder()
  let from = 0
  for (const { start, end, text } of patches) {
    const to = toClean(prose, start)
    if (to < from) continue
    builder.copy(prose, from, to)
    builder.add(text, start, end)
    from = Math.max(to, toClean(prose, end))
  }
  return { ...block, prose: builder.copy(prose, from, prose.text.length).build() }
}
