/** Which element holds the main prose: an id, a name, or the whole body. */
export type MainPart = 'mw-content-text' | 'main' | 'article' | 'body'

/** The element that holds the main prose of a page, by what the page has. */
export function findMainPart(text: string): MainPart {
  if (/\sid="?mw-content-text\b/.test(text)) return 'mw-content-text'
  if (/<main[\s>]/i.test(text)) return 'main'
  return text.match(/<article[\s>]/gi)?.length === 1 ? 'article' : 'body'
}
