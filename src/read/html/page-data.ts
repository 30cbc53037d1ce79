import { readPublished } from '../published.js'
import { type Attributes, BLOCKS } from './html-elements.js'
import { readLinkedData } from './read-linked-data.js'

/** Names of `<meta>` elements that say when a page was published, by their weight. */
const DATES = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'publication_date',
  'publication-date',
  'publish-date',
  'publishdate',
  'pub_date',
  'pubdate',
  'date',
]

/** What a page says about itself outside of its prose: its title, and when it was published. */
export class PageData {
  #inTitle = false
  #title = ''
  #isInHead = false
  /** The linked data that is being read, or null. */
  #data: string | null = null
  #weight = DATES.length
  #published: string | null = null

  /** Whether what is being read is no part of the page that is shown. */
  get isInHead(): boolean {
    return this.#isInHead || this.#inTitle
  }

  /** EDTF date of publication, or null. */
  get published(): string | null {
    return this.#published
  }

  /** The page's name without that of its wiki. */
  get title(): string {
    return this.#title
      .replaceAll(/\s+/g, ' ')
      .trim()
      .replace(/ [-–—] Wikipedia\b.{0,40}$/, '')
  }

  /** Sees a tag; `isEarly` is true until prose was read. */
  open(name: string, attributes: Attributes, isEarly: boolean): void {
    if (name === 'head') this.#isInHead = true
    else if (BLOCKS.has(name)) this.#isInHead = false
    else if (name === 'title') this.#inTitle = this.#title === ''
    const property = (
      attributes.get('itemprop') ??
      attributes.get('property') ??
      attributes.get('name') ??
      ''
    ).toLowerCase()
    if (name === 'meta') this.#note(attributes.get('content'), DATES.indexOf(property.replace(':date', '.date')))
    if (name === 'script' && /ld\+json/i.test(attributes.get('type') ?? '')) this.#data = ''
    if (name !== 'time') return
    const says = property === 'datepublished' || attributes.has('pubdate')
    this.#note(attributes.get('datetime'), says ? DATES.indexOf('datepublished') : isEarly ? DATES.length - 1 : -1)
  }

  close(name: string): void {
    if (name === 'script' && this.#data !== null) {
      this.#note(readLinkedData(this.#data), DATES.indexOf('datepublished'))
      this.#data = null
    }
    if (name === 'head') this.#isInHead = false
    else if (name === 'title') this.#inTitle = false
  }

  text(text: string): void {
    if (this.#inTitle) this.#title += text
    if (this.#data !== null) this.#data += text
  }

  #note(date: string | undefined, weight: number): void {
    if (date === undefined || weight < 0 || weight >= this.#weight) return
    const published = readPublished(date.replaceAll('/', '-'))
    if (published === null) return
    this.#published = published
    this.#weight = weight
  }
}
