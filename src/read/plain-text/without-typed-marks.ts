import type { Block } from '../../text/block.js'
import type { Context } from '../../text/context.js'
import { toSource, withoutSpans } from '../../text/prose.js'

/** `_emphasis_`, as typed books mark italics; no `snake_case`, no `__init__`. */
const EMPHASIS = /(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]{1,400})(?<=[^\s_])_(?![\p{L}\p{N}_])/gu
/** `[Illustration]`, `[Illustration: The siege of Riga, from a print of 1701.]`, `[Frontispiece: …]` */
const PICTURE = /^\[(?:Illustration|Frontispiece|Map|Plate)\b[^[\]]{0,800}\]$/

/** Takes what books that were typed say by marks out of their blocks: marks of emphasis, and pictures with their captions. */
export function withoutTypedMarks(blocks: readonly Block[], context: Context): Block[] {
  const pictures = blocks.filter(({ prose }) => PICTURE.test(prose.text))
  if (pictures.length > 0) {
    const { prose } = pictures[0]!
    const what =
      pictures.length === 1 ? 'a picture with its caption' : `${pictures.length} pictures with their captions`
    context.report('picture', 'info', `Left out ${what}`, toSource(prose, 0, prose.text.length))
  }
  return blocks.filter((block) => !pictures.includes(block)).map(withoutEmphasis)
}

function withoutEmphasis(block: Block): Block {
  if (!block.prose.text.includes('_')) return block
  const spans = [...block.prose.text.matchAll(EMPHASIS)].flatMap(({ index, 0: whole }) => [
    { start: index, end: index + 1 },
    { start: index + whole.length - 1, end: index + whole.length },
  ])
  return spans.length === 0 ? block : { ...block, prose: withoutSpans(block.prose, spans) }
}
