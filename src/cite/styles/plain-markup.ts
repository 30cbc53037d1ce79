import type { FoundMarker, MarkerStyle } from '../marker-style.js'

/** reStructuredText's `[1]_`, `[#f1]_`, `[CIT2002]_`, Org's `[fn:12]`, pandoc's `[12]{.superscript}`. */
const PATTERN =
  /\[(\d{1,4}|#[\w-]{0,40}|\*|\p{L}[\w.-]{1,40})\]_(?!\w)|\[fn:([\w-]{1,40})\]|\[([^[\]\n]{1,24})\]\{\.(?:superscript|sup|footnote|cite)\}|\|(\d{1,4})\|_(?!\w)/gu
const ORG_NOTE = /\[fn:([\w-]{0,40}):\s?([^[\]\n]{1,600})\]/g

/** Markers of other markups that came along with the text: `[1]_`, `[#f1]_`, `[fn:12]`, `[12]{.superscript}`. */
export const plainMarkup: MarkerStyle = {
  name: 'plain-markup',
  sign: /\]_|\|_|\[fn:|\]\{\./,
  find: (text) => {
    const found: FoundMarker[] = []
    for (const { index: start, 0: whole, 1: rst, 2: org, 3: raised, 4: substitution } of text.matchAll(PATTERN)) {
      const label = (rst ?? org ?? raised ?? substitution ?? '').replace(/^#(?=\w)/, '')
      if (raised !== undefined && !/^(?:\d{1,4}(?:\s?[,–-]\s?\d{1,4}){0,6}|[a-z*†‡])$/.test(raised)) continue
      const labels = raised === undefined ? [label] : label.split(/\s?,\s?/)
      const kind = /^\d/.test(label) ? 'numeric' : rst !== undefined && /^\p{L}/u.test(rst) ? 'key' : 'note'
      found.push({ start, end: start + whole.length, kind, labels })
    }
    for (const { index: start, 0: whole, 1: label = '', 2: note = '' } of text.matchAll(ORG_NOTE)) {
      const end = start + whole.length
      found.push({
        start,
        end,
        kind: 'note',
        labels: label === '' ? [] : [label],
        source: { start: end - 1 - note.length, end: end - 1 },
      })
    }
    return found.sort((a, b) => a.start - b.start)
  },
}
