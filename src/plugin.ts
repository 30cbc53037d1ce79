import type { Root } from 'mdast'
import type { Plugin, Processor } from 'unified'
import type { VFile } from 'vfile'
import type { Extraction } from './model/extraction.js'
import type { Options } from './model/options.js'
import { exactPositions } from './read/markdown/exact-positions.js'
import { extract } from './run/work/extract.js'

/** What the plugins can be told beside the options of an extraction. */
export interface PluginOptions extends Partial<Options> {
  /** EDTF date of publication of documents that do not name theirs. */
  readonly published?: string
}

declare module 'unified' {
  interface CompileResultMap {
    RegestaExtraction: Extraction
  }
}

declare module 'vfile' {
  interface DataMap {
    regesta: Extraction
  }
}

/**
 * A compiler for unified: `file.result` is the extraction of the file's Markdown, and its issues are the file's messages.
 *
 * ```ts
 * const file = await unified().use(remarkParse).use(remarkRegesta).process('In 1961 Syria left the union.[^3]')
 * file.result.events
 * ```
 *
 * It reads the tree that it is given, what other plugins did to it included: a node that was taken out is not read. Offsets
 * count the source: words that another plugin put in have no place there and are named in a message (`node-without-position`).
 * It has to come behind `remark-parse`.
 */
export const remarkRegesta: Plugin<[PluginOptions?], Root, Extraction> = function (options = {}) {
  keepPieces(this)
  this.compiler = (tree, file) => extractTree(tree as Root, file, options)
}

/**
 * The same beside another compiler, such as `remark-rehype` with `rehype-stringify`: the extraction is left in `file.data.regesta`.
 *
 * ```ts
 * const file = await unified().use(remarkParse).use(remarkRegestaData).use(remarkRehype).use(rehypeStringify).process(markdown)
 * file.data.regesta.events
 * ```
 */
export const remarkRegestaData: Plugin<[PluginOptions?], Root> = function (options = {}) {
  keepPieces(this as unknown as Processor)
  return (tree, file) => {
    file.data.regesta = extractTree(tree, file, options)
  }
}

/** Has the parser of a processor keep where text stands, once all plugins have said what it is to read. */
function keepPieces(processor: Pick<Processor, 'data' | 'parser'>): void {
  const { parser } = processor
  if (parser === undefined)
    throw new TypeError('Unexpected processor without a parser, expected remark-parse before remarkRegesta')
  processor.parser = (document, file) => {
    const data = processor.data()
    const extensions = [data.fromMarkdownExtensions ?? []].flat(2)
    if (!extensions.includes(exactPositions)) data.fromMarkdownExtensions = [...extensions, exactPositions]
    return (parser as (document: string, file: VFile) => Root)(document, file)
  }
}

function extractTree(tree: Root, file: VFile, { published, ...options }: PluginOptions): Extraction {
  const id = file.path ?? 'document'
  const extraction = extract({ id, text: String(file), mediaType: 'text/markdown', published, tree }, options)
  for (const { message, code, severity, line, column, start } of extraction.issues) {
    const place = { line, column, offset: start }
    const note = file.message(message, { place, ruleId: code, source: 'regesta' })
    note.fatal = severity === 'info' ? undefined : false
  }
  return extraction
}
