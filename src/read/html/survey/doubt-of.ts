import { type Attributes, furnitureName } from '../html-elements.js'

/** A reason to leave a part of a page out, where the page has its prose elsewhere. */
export interface Doubt {
  /** Parts of one name are judged together: those with a word of furniture and the same classes, `toc in toc noprint`. */
  readonly name: string
  /** What is left out, for the reader: `navigation`. */
  readonly what: string
  /**
   * What overcomes it: more prose than all that is read (`weak`), many times as much as next to nothing (`strong`), or
   * that there is no other prose at all (`hidden`).
   */
  readonly strength: 'weak' | 'strong' | 'hidden'
  /** The word of an id that says so: where the part is headed by it, the id is the address of a section. */
  readonly idWord?: string
}

const HIDDEN = /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i
const FIXED = /position\s{0,3}:\s{0,3}(?:fixed|sticky)/i

const BY_TAG: Readonly<Record<string, Doubt>> = {
  nav: { name: 'nav', what: 'navigation', strength: 'strong' },
  dialog: { name: 'dialog', what: 'notices', strength: 'strong' },
  aside: { name: 'aside', what: 'asides', strength: 'weak' },
  footer: { name: 'footer', what: 'footers', strength: 'weak' },
  form: { name: 'form', what: 'forms', strength: 'weak' },
}

const BY_ROLE: Readonly<Record<string, Doubt>> = {
  navigation: { name: 'role:navigation', what: 'navigation', strength: 'strong' },
  search: { name: 'role:search', what: 'forms', strength: 'strong' },
  banner: { name: 'role:banner', what: 'headers', strength: 'weak' },
  contentinfo: { name: 'role:contentinfo', what: 'footers', strength: 'weak' },
  complementary: { name: 'role:complementary', what: 'asides', strength: 'weak' },
  dialog: { name: 'role:dialog', what: 'notices', strength: 'strong' },
  alertdialog: { name: 'role:dialog', what: 'notices', strength: 'strong' },
}

/** What pages call their furniture, as one of the words of a class or id: `comment-list`, `site-footer`, `js-cookie-bar`. */
const WORDS: readonly (readonly [what: string, words: string])[] = [
  ['comments', 'comment comments commentlist respond disqus'],
  [
    'notices',
    'cookie cookies consent gdpr newsletter subscribe subscription signup paywall popup modal advert adverts advertisement sponsored',
  ],
  [
    'related stories',
    'related recommended recommendations trending popular mostread teaser teasers promo outbrain taboola',
  ],
  [
    'navigation',
    'breadcrumb breadcrumbs menu navbar masthead sidebar widget widgets pagination pager share sharing sharedaddy social',
  ],
]
const KINDS = new Map<string, string>(
  WORDS.flatMap(([what, words]) => words.split(' ').map((word): [string, string] => [word, what])),
)

/** Elements that hold a page or its main part, whatever their class says: a theme writes its own words there. */
const HOLDERS: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article'])

const INLINE: ReadonlySet<string> = new Set(['span', 'code', 'i', 'em', 'b', 'strong', 'a', 'font'])
/** Elements whose ids are for whoever lays the page out, and no addresses of sections. */
const NAMED: ReadonlySet<string> = new Set(['div', 'header', 'footer', 'aside', 'ul', 'ol', 'table', 'td', 'form'])

/** As much of classes and ids as is looked at. */
const LONGEST_NAMES = 400

/** What an element's name, role, style, classes and id say against it. None of this decides alone. */
export function doubtsOf(name: string, attributes: Attributes): Doubt[] {
  if (attributes.size === 0 && BY_TAG[name] === undefined) return []
  const doubts: Doubt[] = []
  const style = attributes.get('style') ?? ''
  if (attributes.has('hidden') || HIDDEN.test(style))
    doubts.push({ name: 'hidden', what: 'hidden', strength: 'hidden' })
  const [byTag, byRole] = [BY_TAG[name], BY_ROLE[attributes.get('role') ?? '']]
  if (byTag) doubts.push(byTag)
  if (byRole) doubts.push(byRole)
  if (HOLDERS.has(name)) return doubts
  if (FIXED.test(style)) doubts.push({ name: 'fixed', what: 'notices', strength: 'weak' })
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.slice(0, LONGEST_NAMES).trim()
  const known = furnitureName(attributes)
  if (known !== undefined) doubts.push({ name: `${known} in ${names}`, what: 'furniture by class', strength: 'weak' })
  for (const { word, idWord } of wordsOf(name, attributes)) {
    const what = KINDS.get(word)
    if (what === undefined) continue
    const isComments = what === 'comments'
    const known = {
      name: isComments ? what : `${word} in ${names}`,
      what,
      strength: isComments ? 'strong' : 'weak',
    } as const
    doubts.push(idWord ? { ...known, idWord: word } : known)
  }
  return doubts
}

/** The words of an element's classes, and of its id where that is no title: `<section id="file-menu">` is headed *File menu*. */
function* wordsOf(
  name: string,
  attributes: Attributes,
): Generator<{ readonly word: string; readonly idWord: boolean }> {
  // Words of a line: colours of a program's text, and much else.
  if (INLINE.has(name)) return
  const classes = (attributes.get('class') ?? '').slice(0, LONGEST_NAMES).toLowerCase()
  for (const word of classes.split(/[\s_-]+/)) yield { word, idWord: false }
  if (!NAMED.has(name) || /(?:^|\s)section(?:\s|$)/.test(classes)) return
  const id = (attributes.get('id') ?? '').slice(0, LONGEST_NAMES).toLowerCase()
  for (const word of id.split(/[\s_-]+/)) yield { word, idWord: true }
}
