import type { Root } from 'mdast'
import type { Extension } from 'mdast-util-from-markdown'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { exactPositions } from './exact-positions.js'
import { guardAutolinks } from './guard-autolinks.js'

/**
 * Has the parser of a processor keep where everything stands (`exact-positions.ts`), and read GFM in linear time: addresses are
 * found while it parses, not in a second search that would make text anew, without positions.
 */
export function keepPositions(this: Processor<Root | undefined>): void {
  const data = this.data()
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map(guardAutolinks)
  const extensions = [data.fromMarkdownExtensions ?? []].flat(2) as Extension[]
  data.fromMarkdownExtensions = [...extensions.map(withoutTransforms), exactPositions]
}

function withoutTransforms({ transforms: _, ...extension }: Extension): Extension {
  return extension
}

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).use(keepPositions).freeze()

/** Parses Markdown (CommonMark with GFM and YAML front matter); a byte order mark is not counted in its positions. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text)
}
