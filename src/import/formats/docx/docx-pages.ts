import type { ImportedDocument } from '../../imported-document.js'
import type { XmlElement } from '../../office/parse-xml.js'
import { writeNumber } from '../../office/write-number.js'
import { childOf, findAll } from '../../office/xml-tree.js'

/** The pages of a document as Word laid it out when it was saved last. */
export interface DocxPages {
  /** The name of the page that is open; undefined where Word has kept no pages. */
  current(): string | undefined
  /** Begins the next page. */
  turn(): string
  /** A section has ended; the numbers of the next begin with its next page. */
  endSection(): void
  /** How many sections have ended. */
  section(): number
  summary(): ImportedDocument['pages']
}

/** Counts the page breaks that Word keeps (`lastRenderedPageBreak`), by the numbers of the sections where they say any. */
export function countDocxPages(document: XmlElement): DocxPages {
  const hasPages = findAll(document, 'w:lastRenderedPageBreak').length > 0
  const sections = findAll(document, 'w:sectPr').map((section) => {
    const { 'w:start': start, 'w:fmt': form } = childOf(section, 'w:pgNumType')?.attributes ?? {}
    return { start: start === undefined ? undefined : Number(start), form }
  })
  const isPrinted = sections.some(({ start, form }) => start !== undefined || form !== undefined)
  let at = 0
  let count = 1
  let number = sections[0]?.start ?? 1
  let pending: number | undefined
  const name = () => writeNumber(number, sections[at]?.form)
  const first = name()
  return {
    current: () => (hasPages ? name() : undefined),
    turn() {
      number = pending ?? number + 1
      pending = undefined
      count++
      return name()
    },
    endSection() {
      at++
      pending = sections[at]?.start
    },
    section: () => at,
    summary: () => (hasPages ? { first, last: name(), count, source: isPrinted ? 'printed' : 'index' } : undefined),
  }
}
