import { counted } from '../../terminal/counted.js'
import type { Change, DocumentChanges } from '../change.js'
import type { DiffFormat } from '../diff-format.js'
import { onOneLine } from '../on-one-line.js'
import { changesInWords, foldMoved, kindsOf, markOf, reasonsOf, totalsOf } from '../words.js'

/** The most characters that GitHub takes in one comment. */
const LIMIT = 65_536

/** What is kept free for the line that says what was cut, and for closing tags. */
const RESERVE = 300

/** A comment for a pull request: a table of numbers, then each document folded; cut at GitHub's limit, with a total. */
export const markdown: DiffFormat = {
  name: 'markdown',
  write(comparison, { before, after, stat, folds }) {
    const { documents } = comparison
    const total = documents.reduce((sum, { changes }) => sum + changes.length, 0)
    const page = new Page()
    page.add(`### Events: ${totalsOf(comparison)}\n\n${plain(before)} → ${plain(after)}\n`)
    if (documents.length > 0) page.add(`\n| document | changes | why |\n| --- | --- | --- |\n`)
    for (const document of documents) page.add(rowOf(document))
    let shown = 0
    for (const document of stat ? [] : documents) {
      const open = `\n<details><summary>${plain(document.source)}</summary>\n\n`
      if (!page.add(open, '</details>\n')) break
      const { listed, moved } = foldMoved(document, folds)
      for (const change of listed) if (page.add(itemOf(change), '</details>\n')) shown++
      if (moved > 0 && page.add(`- ${counted(moved, 'event')} that only moved\n`, '</details>\n')) shown += moved
      page.close('</details>\n')
    }
    if (!stat && shown < total)
      page.close(
        `\n${total - shown} of ${counted(total, 'change')} ${total - shown === 1 ? 'is' : 'are'} not shown: a comment holds no more.\n`,
      )
    return page.text
  },
}

/** Text that stays below the limit; what follows the first piece that found no room is left out. */
class Page {
  text = ''
  #full = false

  /** Adds a piece, if it and what has to close it find room. */
  add(piece: string, closing = ''): boolean {
    if (this.#full || this.text.length + piece.length + closing.length > LIMIT - RESERVE) this.#full = true
    else this.text += piece
    return !this.#full
  }

  /** Adds a piece for which room was kept. */
  close(piece: string): void {
    this.text += piece
  }
}

function rowOf(document: DocumentChanges): string {
  return `| ${plain(document.source)} | ${changesInWords(document)} | ${plain(reasonsOf(document))} |\n`
}

function itemOf(change: Change): string {
  const { before, after, fields } = change
  const { id, trigger, provenance, quote } = (after ?? before)!
  const head = `- **${kindsOf(change)}**: ${plain(trigger.text)} (line ${provenance.line}, \`${id}\`)\n`
  if (fields.length === 0) return `${head}  > ${plain(quote)}\n`
  const lines = fields.map(
    (one) => `  - \`${one.field}\`: ${show(one.before)} → ${show(one.after)}${markOf(one, change)}\n`,
  )
  return head + lines.join('')
}

function show(text: string | null): string {
  return text === null ? '*none*' : plain(text)
}

/** Text that stays text: no markup, no mention of a user, no link to an issue, on one line. */
function plain(text: string): string {
  return onOneLine(text).replace(/[&<>@#\\`*_~[\]|!]/g, (character) => `&#${character.charCodeAt(0)};`)
}
