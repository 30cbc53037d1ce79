import { readFrontMatter } from '../../read/markdown/front-matter.js'

const FENCED = /^\ufeff?---[ \t]*\r?\n/
const CLOSING = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

/** What the front matter of a Markdown text names of works, and where its lines begin. */
export interface NamedWorks {
  /** Paths of bibliographies, relative to the document. */
  readonly bibliography: readonly string[]
  /** Items of CSL that stand in the front matter itself, with their places in the text. */
  readonly references: readonly { readonly value: unknown; readonly start: number; readonly end: number }[]
}

/** Finds the works that a document names in its front matter, as pandoc has it: `bibliography: works.bib`, `references: […]`. */
export function namedWorks(text: string): NamedWorks {
  const none = { bibliography: [], references: [] }
  const opening = FENCED.exec(text)?.[0]
  if (opening === undefined) return none
  const length = text.slice(opening.length).search(CLOSING)
  const yaml = length < 0 ? '' : text.slice(opening.length, opening.length + length)
  if (!/^(?:bibliography|references)[ \t]*:/m.test(yaml)) return none
  const { bibliography = [], references = [] } = readFrontMatter(yaml) ?? none
  return {
    bibliography,
    references: references.map(({ value, start, end }) => ({
      value,
      start: start + opening.length,
      end: end + opening.length,
    })),
  }
}
