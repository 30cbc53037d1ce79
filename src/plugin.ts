import type { Plugin } from 'unified'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import type { Extraction } from './model/extraction.js'
import type { Options } from './model/options.js'
import { extract } from './run/work/extract.js'

/** What the plugin can be told beside the options of an extraction. */
export interface PluginOptions extends Partial<Options> {
  /** EDTF date of publication of documents that do not name theirs. */
  readonly published?: string
}

declare module 'unified' {
  interface CompileResultMap {
    RegestaExtraction: Extraction
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
 * It reads the file's text, not the tree: offsets count the source, whatever other plugins did to the tree.
 */
export const remarkRegesta: Plugin<[PluginOptions?], Node, Extraction> = function ({ published, ...options } = {}) {
  this.compiler = (_tree: Node, file: VFile) => {
    const text = String(file)
    const id = file.path ?? 'document'
    const extraction = extract({ id, text, mediaType: 'text/markdown', published }, options)
    for (const { message, code, severity, line, column, start } of extraction.issues) {
      const place = { line, column, offset: start }
      const note = file.message(message, { place, ruleId: code, source: 'regesta' })
      note.fatal = severity === 'info' ? undefined : false
    }
    return extraction
  }
}
