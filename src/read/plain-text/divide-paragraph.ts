import type { Line } from '../lines.js'
import type { Part } from './part.js'

/** A line of nothing but one repeated mark, `---` or `* * *`: an underline or a divider, without any word of prose. */
const RULE = /^([-=~_*#·•])(?:\s?\1){2,}$/
/** `== Early life ==`, as in the source of a wiki. */
const WIKI_HEADING = /^(={1,6})\s{0,9}([^=\s](?:[^=]*[^=\s])?)\s{0,9}\1$/
const BULLET = /^[-–—*•·‣⁃]\s/
const NUMBER = /^\(?(\d{1,3})[.)]\s/
const LONGEST_TITLE = 120

/** Divides a paragraph where its marks show more than one block: underlined and wiki headings, dividers, lists. */
export function divideParagraph(text: string, lines: readonly Line[]): Part[] {
  const parts: Part[] = []
  let open: Line[] = []
  const close = () => {
    if (open.length > 0) for (const part of divideList(text, open)) parts.push(part)
    open = []
  }
  for (const line of lines) {
    const words = text.slice(line.start, line.end)
    const wiki = words.length <= LONGEST_TITLE ? WIKI_HEADING.exec(words) : null
    if (wiki) {
      close()
      const start = line.start + words.indexOf(wiki[2]!)
      const named = { ...line, start, end: start + wiki[2]!.length }
      parts.push({ kind: 'heading', lines: [named], level: wiki[1]!.length })
    } else if (RULE.test(words)) {
      const title = open.length === 1 && isUnderlined(text, open[0]!, words) ? open : null
      if (title) open = []
      close()
      if (title) parts.push({ kind: 'heading', lines: title, level: words[0] === '=' ? 1 : 2 })
    } else open.push(line)
  }
  close()
  return parts
}

/** Whether a line of marks stands under this one as its underline: about as long, or under what is no sentence. */
function isUnderlined(text: string, { start, end }: Line, marks: string): boolean {
  if (marks.includes(' ') || !'=-~'.includes(marks[0]!) || end - start > LONGEST_TITLE) return false
  return Math.abs(end - start - marks.length) <= 2 || !/[.!?,;:]$/.test(text.slice(start, end))
}

/** Divides lines into list items where at least two of them begin with a bullet, or with 1, 2, … in order. */
function divideList(text: string, lines: readonly Line[]): Part[] {
  const words = lines.map(({ start, end }) => text.slice(start, Math.min(end, start + 8)))
  const bullets = words.flatMap((word, at) => (BULLET.test(word) ? [at] : []))
  const starts = bullets.length > 0 ? bullets : countedFromOne(words)
  if (starts.length < 2) return [{ kind: 'paragraph', lines }]
  const parts: Part[] = starts[0] === 0 ? [] : [{ kind: 'paragraph', lines: lines.slice(0, starts[0]) }]
  starts.forEach((from, at) => {
    parts.push({ kind: 'item', lines: lines.slice(from, starts[at + 1] ?? lines.length) })
  })
  return parts
}

function countedFromOne(words: readonly string[]): number[] {
  const starts: number[] = []
  words.forEach((word, at) => {
    if (Number(NUMBER.exec(word)?.[1]) === starts.length + 1) starts.push(at)
  })
  return starts
}
