/** So many nodes of a page's linked data are looked at: a page says when it was published near the top. */
const MOST_NODES = 2_000
/** Works that a page may be, by schema.org; a video or a review on the page has a date of its own. */
const PAGE = /(?:Article|Report|BlogPosting|Posting|WebPage|Page|CreativeWork|Chapter|Book|Letter)$/
/** What old pages put round a script. */
const WRAPPING =
  /^\s*(?:(?:\/\/|\/\*)?\s{0,9}<!(?:\[CDATA\[|--)(?:\*\/)?)|(?:(?:\/\/|\/\*)?\s{0,9}(?:\]\]|--)>(?:\*\/)?)\s*$/g

/** What a page says of itself, as written there. */
export interface LinkedData {
  readonly published?: string
  readonly title?: string
}

/** What JSON-LD says of the day on which the page was published, and of its title (schema.org `datePublished`, `headline`). */
export function readLinkedData(json: string): LinkedData {
  let published: string | undefined
  let created: string | undefined
  let title: string | undefined
  for (const node of nodesOf(json)) {
    const { '@type': type, datePublished, dateCreated, headline } = node
    if (![type].flat().some((name) => typeof name === 'string' && PAGE.test(name))) continue
    if (typeof datePublished === 'string') published ??= datePublished
    if (typeof dateCreated === 'string') created ??= dateCreated
    if (typeof headline === 'string') title ??= headline
  }
  const date = published ?? created
  return { ...(date === undefined ? {} : { published: date }), ...(title === undefined ? {} : { title }) }
}

/** The nodes of a graph that may be the page, outermost first. */
function* nodesOf(json: string): Generator<Readonly<Record<string, unknown>>> {
  const open: unknown[] = [parse(json)]
  for (let at = 0; at < open.length && at < MOST_NODES; at++) {
    const node = open[at]
    if (typeof node !== 'object' || node === null) continue
    if (Array.isArray(node)) {
      for (const item of node) open.push(item)
      continue
    }
    const record = node as Readonly<Record<string, unknown>>
    yield record
    open.push(record['@graph'], record.mainEntity, record.mainEntityOfPage)
  }
}

/** Pages write line breaks into their strings, which JSON has not. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json.replaceAll(/\p{Cc}/gu, ' ').replaceAll(WRAPPING, ''))
  } catch {
    return undefined
  }
}
