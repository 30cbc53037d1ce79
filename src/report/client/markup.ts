import type { Sentence } from '../../model/sentence.js'
import type { SourceBlock } from './segments.js'

/** Tags between two sentences that set them apart. */
const BREAK = /<\/?(?:p|li|h[1-6]|div|ul|ol|dl|dd|dt|blockquote|section|article|table|tr|td|br|hr)\b/i

/** Elements whose content is no text. */
const HIDDEN = /^<(style|script|template)\b/i

/**
 * The prose of a page of HTML as blocks: a run of sentences that no tag of a block stands between. All else of the page is left out.
 */
export function blocksOfMarkup(text: string, sentences: readonly Sentence[]): SourceBlock[] {
  const blocks: SourceBlock[] = []
  for (const { start, end, line } of sentences) {
    const last = blocks.at(-1)
    if (last !== undefined && !BREAK.test(text.slice(last.end, start))) blocks[blocks.length - 1] = { ...last, end }
    else blocks.push({ start, end, line })
  }
  // What follows the last sentence of a block up to the next tag of a block: its markers.
  return blocks.map((block, index) => {
    const rest = text.slice(block.end, blocks[index + 1]?.start ?? block.end + 4000)
    const stop = BREAK.exec(rest)?.index ?? 0
    return { ...block, end: block.end + stop }
  })
}

/** The text of a stretch of HTML: no tags, comments, styles or scripts; character references as what they stand for. */
export function textOfMarkup(html: string, names: Readonly<Record<string, string>>): string {
  let text = ''
  let at = 0
  while (at < html.length) {
    const tag = html.indexOf('<', at)
    text += html.slice(at, tag < 0 ? html.length : tag)
    if (tag < 0) break
    at = endOfTag(html, tag)
  }
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{1,32});/gi, (reference, name: string) => {
    if (!name.startsWith('#')) return names[name] ?? reference
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : reference
  })
}

/** Where the tag at `tag` ends, with the content that is no text; a `<` that begins none ends behind itself. */
function endOfTag(html: string, tag: number): number {
  const hidden = HIDDEN.exec(html.slice(tag, tag + 12))?.[1]
  const from = hidden === undefined ? tag : html.indexOf(`</${hidden}`, tag)
  const close = html.startsWith('<!--', tag) ? '-->' : '>'
  const end = from < 0 ? -1 : html.indexOf(close, from)
  return end < 0 ? html.length : end + close.length
}
