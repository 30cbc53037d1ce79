import type { FoundMarker, MarkerStyle } from '../marker-style.js'
import { findLinks, type Link } from '../markup/find-links.js'
import { textBefore } from '../text-before.js'

/** The chips of a chat assistant: names of sites, counted (`Wikipedia+2Britannica+1`), or their addresses. */
const CHIP = /\+\d{1,2}$|^(?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,12}(?:\/\S{0,80})?$/i
/** Words that say of a link that it is a source. */
const NAMED = /^(?:sources?|link|refs?\.?|references?|citation|archived?)$/i
const OPENING = /[([](?:(?:see|see also|via|sources?|cf\.|e\.g\.,?|from)[:,]? )?$/i
const BEHIND_SENTENCE = /[.!?…]["'”’)]{0,2}\s{0,2}$/
const BEFORE_SENTENCE = /^\s{0,2}(?:$|\n|["“‘(]?\p{Lu}|\[)/u
const NUMBER = /^[[(]{0,2}\^?\d{1,4}[\])]{0,2}$/
const SEPARATOR = /^\s?(?:[,;|·]\s?|and )?$/

/**
 * A link that stands as a source: without words (`[](https://…)`), alone in brackets (`([Archive](https://…))`), or between
 * two sentences, the name or the address of a site (`fell. [example.org+1](https://…) The`).
 */
export const linkedSource: MarkerStyle = {
  name: 'linked-source',
  sign: /\]\(|<a\s/i,
  isMarkup: true,
  find: (text) => {
    const links = findLinks(text).filter(({ url }) => /^https?:/.test(url))
    const inBrackets = findBracketed(text, links)
    return links.flatMap((link) => {
      if (NUMBER.test(link.words) || /^oai_citation/.test(link.words)) return []
      if (/^<(?:img|svg|picture)/i.test(text.slice(link.inner.start, link.inner.start + 8))) return []
      const isEmpty = link.words === '' && text[link.start] === '['
      if (isEmpty || inBrackets.has(link)) return [toMarker(text, link)]
      if (
        NAMED.test(link.words) &&
        /\S ?$/.test(textBefore(text, link.start)) &&
        /^(?:[.,;)]|\s?$|\s\p{Lu})/u.test(text.slice(link.end, link.end + 2))
      )
        return [toMarker(text, link)]
      if (!BEHIND_SENTENCE.test(textBefore(text, link.start))) return []
      if (!BEFORE_SENTENCE.test(text.slice(link.end, link.end + 5))) return []
      if (CHIP.test(link.words)) return [{ ...toMarker(text, link), gives: ['chip'] }]
      return link.words.length < 40 && /^\p{Lu}/u.test(link.words) ? [{ ...toMarker(text, link), needs: ['chip'] }] : []
    })
  },
}

/** Links that stand in a pair of brackets with nothing but others of their kind. */
function findBracketed(text: string, links: readonly Link[]): ReadonlySet<Link> {
  const found = new Set<Link>()
  let open: Link[] = []
  for (const link of links) {
    const last = open.at(-1)
    const joins = last !== undefined && SEPARATOR.test(text.slice(last.end, link.start))
    if (!joins) open = OPENING.test(text.slice(Math.max(0, link.start - 12), link.start)) ? [link] : []
    else open.push(link)
    if (open.length > 0 && /[)\]]/.test(text[link.end] ?? '')) for (const each of open) found.add(each)
  }
  return found
}

function toMarker(text: string, { start, end, words, inner, url }: Link): FoundMarker {
  const at = text.indexOf(url, start)
  const source = words === '' ? { start: at, end: at + url.length, url } : { ...inner, url }
  return { start, end, kind: 'source', labels: [words === '' ? url : words], source }
}
