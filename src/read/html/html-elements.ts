/** The attributes of a tag, names in lower case, values decoded. */
export type Attributes = ReadonlyMap<string, string>

/** Elements without an end tag. */
export const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

/** Elements that end the block before them and begin one of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** Elements without any main prose in them, whatever a page is. */
const UNREAD: ReadonlySet<string> = new Set(
  'script style noscript template figure figcaption caption label button select textarea svg math iframe object audio video canvas'.split(
    ' ',
  ),
)

/** Classes and ids of parts of a page that are not its main prose: MediaWiki's since 2013, and what others share. */
const FURNITURE_NAMES: ReadonlySet<string> = new Set(
  (
    'ambox catlinks dablink editsection gallery geo-nondefault hatnote infobox infobox_v2 jump-to-nav mbox-small metadata mw-cite-backlink ' +
    'mw-editsection mw-editsection-like mw-empty-elt mw-indicators mw-jump-link navbar navbox navigation navigation-not-searchable ' +
    'noprint pagenum pageno pagenumber page-number portal printfooter rellink seealso shortdescription sidebar siteNotice siteSub contentSub sister-bar sistersitebox ' +
    'sr-only thumb thumbcaption thumbinner toc toccolours tright vertical-navbox visually-hidden'
  ).split(' '),
)

/** A link from a note back to its use. */
const BACK_LINK =
  /#(?:cite_ref|fnref|footnote-ref|ref-|_ftnref|_ednref|_footnoteref|fnanchor|footnoteref|noteref|linknoteref|sdfootnote\d+anc|sdendnote\d+anc|easy-footnote-\d)/i
/** What a way back from a note shows: its label, or an arrow. */
const BACK_WORDS = /^[\s[\]()↑^⇑↩↵⤴⏎*†‡§\d.,]{1,12}$|^\s?[a-z]{1,2}\s?$|^(?:back|return|jump up|up)\b.{0,20}$/i
const ARROW = /^[\s[\]()]*[↑^⇑↩↵⤴⏎]/
/** Classes, roles and types of an element that is one note. */
const NOTE_CLASS = /(?:^|\s)(?:footnote|endnote|footnote-item|footnotedef|fn|note-text)(?:\s|$)/
const NOTE_TYPE = /(?:^|\s)(?:doc-)?(?:footnote|endnote|rearnote)(?:\s|$)/
/** Templates that stand within a sentence though they are not printed: `[citation needed]`. */
const INLINE = /(?:^|\s)(?:Inline-Template|reference)(?:\s|$)/

/** Whether an element is never read. */
export const isUnread = (name: string): boolean => UNREAD.has(name)

/** Whether a link leads back to where a note is called, and says nothing else. */
export function isWayBack(name: string, attributes: Attributes): boolean {
  if (name !== 'a') return false
  const href = attributes.get('href') ?? ''
  return (
    attributes.get('role') === 'doc-backlink' || /^#(?:cite_ref|fnref|footnote-ref|ref-|_ftnref|_ednref)/.test(href)
  )
}

/** The class or id of an element that is one of furniture on many pages, or undefined. */
export function furnitureName(attributes: Attributes): string | undefined {
  const classes = attributes.get('class') ?? ''
  if (INLINE.test(classes)) return undefined
  return [...classes.split(/\s+/), attributes.get('id') ?? ''].find((word) => FURNITURE_NAMES.has(word))
}

/** Whether a link says itself that it leads to a note: `#cite_note-4`, `#fn1`, `role="doc-noteref"`, `epub:type="noteref"`. */
export function isNoteLink(attributes: Attributes): boolean {
  const href = attributes.get('href') ?? ''
  const type = attributes.get('role') ?? attributes.get('epub:type') ?? ''
  return /noteref/.test(type) || (!BACK_LINK.test(href) && isNoteId(idOfHref(href)))
}

/** Whether a link within a note leads back to where the note is called, or names it. */
export function isBackLink(attributes: Attributes, words: string, isFirst: boolean): boolean {
  if (!(attributes.get('href') ?? '').includes('#')) return false
  return ARROW.test(words) || (isFirst && BACK_WORDS.test(words))
}

/** Whether an element of this id is a note: `cite_note-4`, `fn1`, `fn:1`, `_ftn3`, `footnote-2`, `endnote-b`. */
export function isNoteId(id: string): boolean {
  return /^(?:cite[_-]?note|_?(?:fn|ftn|edn)[:_-]?\d|(?:foot|end|link)?note[:_-]|_?(?:foot|end)notedef|sd(?:foot|end)note\d+sym|easy-footnote-bottom|ref[:_-]?\d)/i.test(
    id,
  )
}

/** Whether an element is one note, by its class, role or type. */
export function isNoteElement(attributes: Attributes): boolean {
  const type = attributes.get('role') ?? attributes.get('epub:type') ?? ''
  return NOTE_CLASS.test(attributes.get('class') ?? '') || NOTE_TYPE.test(type)
}

/** The id that a link within a page leads to, or nothing. Saved pages put their address before the `#`. */
export function idOfHref(href: string): string {
  const at = href.indexOf('#')
  if (at < 0) return ''
  try {
    return decodeURIComponent(href.slice(at + 1))
  } catch {
    return href.slice(at + 1)
  }
}

/** The address outside of the page that a link leads to, or undefined; a wiki's own articles are none. */
export function addressOf(attributes: Attributes, isWiki: boolean): string | undefined {
  const href = attributes.get('href') ?? ''
  const url = href.startsWith('//') ? `https:${href}` : href
  const isOwn = isWiki && /^https?:\/\/[a-z-]{2,12}\.(?:m\.)?wikipedia\.org\/wiki\//.test(url)
  return /^https?:\/\/[^\s]+$/.test(url) && !isOwn ? url : undefined
}
