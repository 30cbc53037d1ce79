import type { CitationKind } from '../../model/citation.js'

/** Under which label a list of references is searched: footnotes of Markdown have labels of their own, `[^1]` is not `[1]`. */
export function labelKey(kind: CitationKind, label: string): string {
  return (kind === 'footnote' ? `^${label}` : label).toLowerCase()
}
