import type { ImportedBlock } from '../../imported-document.js'
import { drop, type Tally } from '../../office/tally.js'

const QUOTED = /^(?:>\s?)+/
const ITEM = /^\s{0,9}(?:[-*•]|(\d{1,3})[.)])\s+(?=\S)/

/** Reads the words of a message: quoted lines as quotations, items, and no signature (`-- `), which is counted. */
export function readPlainMail(text: string, isFlowed: boolean, tally: Tally): ImportedBlock[] {
  const blocks: ImportedBlock[] = []
  let lines: string[] = []
  let isQuoted = false
  let item: { readonly number?: number } | undefined
  const end = () => {
    const words = lines.join(isFlowed ? '' : ' ').trim()
    lines = []
    if (words !== '') {
      const pieces = [{ kind: 'text' as const, text: words }]
      blocks.push(
        item !== undefined
          ? { kind: 'item', depth: 0, ...item, pieces }
          : { kind: isQuoted ? 'quotation' : 'paragraph', pieces },
      )
    }
    item = undefined
  }
  for (const line of text.split(/\r\n?|\n/)) {
    if (line === '-- ') {
      end()
      drop(tally, 'signatures')
      break
    }
    const quoted = QUOTED.test(line)
    const words = line.replace(QUOTED, '').replace(/^ (?=>|From )/, '')
    const mark = quoted ? null : ITEM.exec(words)
    if (quoted !== isQuoted || words.trim() === '' || mark !== null) end()
    isQuoted = quoted
    if (mark !== null) item = mark[1] === undefined ? {} : { number: Number(mark[1]) }
    const rest = mark === null ? words : words.slice(mark[0].length)
    if (rest.trim() === '') continue
    lines.push(rest)
    // A line of flowed text that ends without a space ends its paragraph.
    if (isFlowed && !rest.endsWith(' ')) end()
  }
  end()
  return blocks
}
