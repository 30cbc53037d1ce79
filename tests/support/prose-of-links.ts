/** A text in which `[words](target)` marks words, without the marks. */
export interface LinkedText {
  readonly text: string
  /** The marked words; half-open offsets into `text`. */
  readonly links: readonly { readonly start: number; readonly end: number; readonly target: string }[]
}

const LINK = /\[([^\]]+)\]\(([^)]+)\)/g

/** Takes the marks out of a text and says where they stood. */
export function proseOfLinks(marked: string): LinkedText {
  let text = ''
  let from = 0
  const links = [...marked.matchAll(LINK)].map(({ 0: whole, 1: words = '', 2: target = '', index }) => {
    text += marked.slice(from, index)
    const start = text.length
    text += words
    from = index + whole.length
    return { start, end: text.length, target }
  })
  return { text: text + marked.slice(from), links }
}
