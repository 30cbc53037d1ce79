import { wordsOf } from '../../text/words-of.js'
import type { FoundMarker, MarkerStyle } from '../marker-style.js'
import { readAuthorYear } from '../read-author-year.js'
import { readLabels } from '../read-labels.js'

const OPENING = /<(xref|d-cite|d-footnote|cite|a|span|ref-cite|bibref|ref)\b([^<>]{1,400})>/gi
/** What says that an element is a citation: JATS' `ref-type="bibr"`, Distill's `key`, classes of generators. */
const KEY = /(?:^|\s)(?:key|data-cite|data-cites|bibref|citation-key)\s?=\s?["']([^"']{1,200})["']/i
const REFERS =
  /ref-type\s?=\s?["'](?:bibr|fn|table-fn|ref)["']|type\s?=\s?["'](?:bibr|bib|note)["']|class\s?=\s?["'][^"']{0,60}(?:citation|bibref|noteref|footnote-ref|cite-ref|xref-bibr|biblioref)[^"']{0,60}["']|role\s?=\s?["']doc-(?:noteref|biblioref)["']|epub:type\s?=\s?["'][^"']{0,40}(?:noteref|biblioref)["']/i
const LONGEST = 400

/** An element that says itself that it cites: `<xref ref-type="bibr" rid="B1">1</xref>`, `<d-cite key="holt1960"></d-cite>`. */
export const citeElement: MarkerStyle = {
  name: 'cite-element',
  sign: /</,
  isMarkup: true,
  find: (text) => {
    const found: FoundMarker[] = []
    for (const { index: start, 0: opening, 1: name = '', 2: attributes = '' } of text.matchAll(OPENING)) {
      const key = KEY.exec(attributes)?.[1]
      if (key === undefined && !REFERS.test(attributes)) continue
      const from = start + opening.length
      const closing = `</${name.toLowerCase()}>`
      const length = attributes.endsWith('/')
        ? -1
        : text
            .slice(from, from + LONGEST)
            .toLowerCase()
            .indexOf(closing)
      const words = length < 0 ? '' : wordsOf(text.slice(from, from + length))
      const read = readLabels(words)
      const work = read === null ? readAuthorYear(words.replace(/^\(|\)$/g, '')) : null
      if (work !== null) {
        found.push({ start, end: from + length + closing.length, kind: 'author-year', labels: [work.label] })
        continue
      }
      const labels = read?.labels ?? key?.split(/[,;\s]+/).filter((label) => label !== '') ?? []
      if (labels.length === 0) continue
      found.push({ start, end: length < 0 ? from : from + length + closing.length, kind: read?.kind ?? 'key', labels })
    }
    return found
  },
}
