import { alternationOf } from '../../../english/alternation-of.js'
import { HEADINGS_OF_COMMENTS, HEADINGS_OF_LINKS } from '../../../english/marks/page-headings.js'
import { NEWS_TO_TAKE, PAGE_LABELS, PAGE_NOTICES, VERBS_OF_ASKING } from '../../../english/marks/page-notices.js'
import type { Doubt } from './doubt-of.js'
import type { Line } from './page-tree.js'

const LINKS: Doubt = { name: 'heading', what: 'related stories', strength: 'weak' }
const COMMENTS: Doubt = { name: 'comments', what: 'comments', strength: 'strong' }
const NOTICE: Doubt = { name: 'notice', what: 'notices', strength: 'weak' }

/** A count before the name of what it counts: `14 comments`, `2 thoughts on “The bridge”`, `Comments (3)`. */
const COUNTED =
  /^(?:\d{1,6}|no|one|two) (?:thoughts?|comments?|responses?|repl(?:y|ies))(?: (?:on|to|so far)\b.{0,200})?$/
const COUNT_BEHIND = /\s?\(?\d{1,6}\)?$/
const LONGEST_HEADING = 12
/** Nobody is told more at once. */
const LONGEST_NOTICE = 60
const ASKING = new RegExp(`^${alternationOf(VERBS_OF_ASKING)}\\b.{0,60}\\b${alternationOf(NEWS_TO_TAKE)}\\b`)
const LAST_CHANGE =
  /^(?:this (?:page|site|document) )?(?:was )?last (?:changed|updated|modified|revised|edited|reviewed)\b/
const RIGHTS = /^(?:©|\(c\) |copyright\b|all content ©)/

/**
 * What a line says of those behind it, where it is the heading of links (`Most read`) or comments: `14 comments`, and
 * `Comments` of a page that readers may write on.
 */
export function doubtOfHeading({ text, words }: Line, hasReplies: boolean): Doubt | null {
  if (words > LONGEST_HEADING) return null
  const name = text
    .toLowerCase()
    .replace(/[:….]{1,3}$/, '')
    .trimEnd()
  if (HEADINGS_OF_LINKS.has(name)) return LINKS
  if (COUNTED.test(name)) return COMMENTS
  return hasReplies && HEADINGS_OF_COMMENTS.has(name.replace(COUNT_BEHIND, '')) ? COMMENTS : null
}

/** What a line says against itself: `We use cookies.`, `Sign up for our newsletter`, `Last changed in 2004.`, `© 1999`. */
export function doubtOfLine({ text, words, level }: Line): Doubt | null {
  if (words > LONGEST_NOTICE) return null
  const lower = text.toLowerCase()
  if (level === 0 && words <= 4 && PAGE_LABELS.has(lower)) return NOTICE
  if (ASKING.test(lower) || LAST_CHANGE.test(lower) || RIGHTS.test(lower)) return NOTICE
  // Who is quoted may say anything.
  if (/^["“‘]/.test(text)) return null
  for (const notice of PAGE_NOTICES) if (lower.includes(notice)) return NOTICE
  return null
}
