import type { Span } from '../../src/model/span.js'

/** A link of a fixture: `[the late 1970s](197X "END")`. */
export interface Expectation extends Span {
  readonly text: string
  readonly value: string
  readonly mod: string | null
}

/** One paragraph of a fixture as plain text, and what its links expect of it. */
export interface Example {
  readonly text: string
  readonly expectations: readonly Expectation[]
  /** True below the heading `Never`. */
  readonly never: boolean
}

const LINK = /\[([^\]]+)\]\(([^)"]*[^)" ])(?: "([A-Z_]+)")?\)/g

/** Reads a fixture: its paragraphs but the first, which says what it is about. Headings other than `Never` are passed over. */
export function readExpectations(markdown: string): Example[] {
  let never = false
  const examples: Example[] = []
  for (const paragraph of markdown
    .trim()
    .split(/\n{2,}/)
    .slice(1)) {
    if (paragraph.startsWith('#')) {
      never = paragraph === '## Never'
      continue
    }
    examples.push({ ...unlink(paragraph.replaceAll('\n', ' ')), never })
  }
  return examples
}

/** Takes the links out of a paragraph and says what they expect of the text. */
export function unlink(paragraph: string): { text: string; expectations: Expectation[] } {
  const expectations: Expectation[] = []
  let text = ''
  let from = 0
  for (const match of paragraph.matchAll(LINK)) {
    text += paragraph.slice(from, match.index)
    const [, words = '', value = '', mod] = match
    expectations.push({ text: words, value, mod: mod ?? null, start: text.length, end: text.length + words.length })
    text += words
    from = match.index + match[0].length
  }
  return { text: text + paragraph.slice(from), expectations }
}
