/** So many nodes of a page's linked data are looked at: a page says when it was published near the top. */
const MOST_NODES = 2_000
/** Works that a page may be, by schema.org; a video or a review on the page has a date of its own. */
const PAGE = /(?:Article|Report|BlogPosting|Posting|WebPage|Page|CreativeWork|Chapter|Book|Letter)$/

/** What JSON-LD says of the day on which the page was published (schema.org `datePublished`), as written there. */
export function readLinkedData(json: string): string | undefined {
  let open: unknown[]
  try {
    open = [JSON.parse(json)]
  } catch {
    return undefined
  }
  let created: string | undefined
  for (let at = 0; at < open.length && at < MOST_NODES; at++) {
    const node = open[at]
    if (typeof node !== 'object' || node === null) continue
    if (Array.isArray(node)) {
      for (const item of node) open.push(item)
      continue
    }
    const {
      '@type': type,
      '@graph': graph,
      mainEntity,
      mainEntityOfPage,
      datePublished,
      dateCreated,
    } = node as Readonly<Record<string, unknown>>
    if ([type].flat().some((name) => typeof name === 'string' && PAGE.test(name))) {
      if (typeof datePublished === 'string') return datePublished
      if (typeof dateCreated === 'string') created ??= dateCreated
    }
    open.push(graph, mainEntity, mainEntityOfPage)
  }
  return created
}
