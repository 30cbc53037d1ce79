import { readPublished } from '../published.js'
import { type Attributes, BLOCKS } from './html-elements.js'
import { DATE_NAMES, plainName, TITLE_NAMES } from './page-names.js'
import { readLinkedData } from './read-linked-data.js'

/** Where a tag stands: before the prose, behind its beginning, or in what is left out, by what that is. */
export type Standing = 'early' | 'late' | string

/** What is left out but may hold the line below a title that says when the page was published. */
const BESIDE_TITLE: ReadonlySet<Standing> = new Set([
  'early',
  'outside of the main part',
  'headers',
  'furniture by class',
])
const PUBLISHED_CLASS = /(?:^|\s)(?:published|dt-published|entry-date|pubdate)(?:\s|$)/
/** As much as a title or a date can take. */
const LONGEST = 400

/** An element whose words are a date or a title. */
interface Told {
  readonly name: string
  readonly use: 'date' | 'title'
  readonly weight: number
  depth: number
  words: string
}

/** What a page says about itself outside of its prose: its title, and when it was published. */
export class PageData {
  #inTitle = false
  #pageTitle = ''
  #isInHead = false
  /** The linked data that is being read, or null. */
  #data: string | null = null
  #told: Told | null = null
  #weight = Number.POSITIVE_INFINITY
  #published: string | null = null
  #titleWeight = Number.POSITIVE_INFINITY
  #title = ''

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
    return plain(this.#title === '' ? this.#pageTitle : this.#title).replace(/ [-–—] Wikipedia\b.{0,40}$/, '')
  }

  /** Sees a tag. */
  open(name: string, attributes: Attributes, standing: Standing): void {
    if (name === 'head') this.#isInHead = true
    else if (BLOCKS.has(name)) this.#isInHead = false
    else if (name === 'title') this.#inTitle = this.#pageTitle === ''
    if (this.#told?.name === name) this.#told.depth++
    if (name === 'script' && /ld\+json/i.test(attributes.get('type') ?? '')) this.#data = ''
    const given = attributes.get('itemprop') ?? attributes.get('property') ?? attributes.get('name')
    const property = given === undefined ? '' : plainName(given)
    if (name === 'meta') this.#openMeta(property, attributes.get('content') ?? '')
    else if (property === 'datepublished' || property === 'headline' || name === 'time' || name === 'abbr')
      this.#openTold(name, property, attributes, standing)
  }

  close(name: string): void {
    if (name === 'script' && this.#data !== null) {
      const { published, title } = readLinkedData(this.#data)
      this.#noteDate(published, DATE_NAMES.indexOf('datepublished'))
      this.#noteTitle(title, 0)
      this.#data = null
    }
    if (name === 'head') this.#isInHead = false
    else if (name === 'title') this.#inTitle = false
    if (this.#told?.name !== name || --this.#told.depth > 0) return
    const { use, words, weight } = this.#told
    this.#told = null
    if (use === 'title') this.#noteTitle(words, weight)
    else this.#noteDate(words, weight)
  }

  text(text: string): void {
    if (this.#inTitle) this.#pageTitle += text
    if (this.#data !== null) this.#data += text
    if (this.#told !== null && this.#told.words.length < LONGEST) this.#told.words += text
  }

  #openMeta(property: string, content: string): void {
    this.#noteDate(content, DATE_NAMES.indexOf(property))
    this.#noteTitle(content, TITLE_NAMES.indexOf(property))
    if (property !== 'parsely-page') return
    const data = readRecord(content)
    this.#noteDate(data.pub_date, DATE_NAMES.indexOf('parsely-pub-date'))
    this.#noteTitle(data.title, TITLE_NAMES.indexOf('parsely-title'))
  }

  /** A date or a title of microdata, or the time below a title: what its attribute says, or its words. */
  #openTold(name: string, property: string, attributes: Attributes, standing: Standing): void {
    if (property === 'headline') {
      if (standing === 'early') this.#tell({ name, use: 'title', weight: TITLE_NAMES.length })
      return
    }
    const says = property === 'datepublished' || attributes.has('pubdate')
    const isNamed = PUBLISHED_CLASS.test(attributes.get('class') ?? '')
    if (name === 'abbr' && !says && !isNamed) return
    const weight = says
      ? DATE_NAMES.indexOf('datepublished')
      : !BESIDE_TITLE.has(standing)
        ? -1
        : DATE_NAMES.length - (standing === 'early' ? 1 : 0)
    const value =
      attributes.get('datetime') ?? attributes.get('content') ?? (name === 'abbr' ? attributes.get('title') : undefined)
    if (value !== undefined) this.#noteDate(value, weight)
    else if (weight >= 0) this.#tell({ name, use: 'date', weight })
  }

  #tell(told: Omit<Told, 'depth' | 'words'>): void {
    this.#told ??= { ...told, depth: 1, words: '' }
  }

  #noteDate(date: unknown, weight: number): void {
    if (typeof date !== 'string' || weight < 0 || weight >= this.#weight) return
    const published = readPublished(plain(date).replaceAll('/', '-'))
    if (published === null) return
    this.#published = published
    this.#weight = weight
  }

  #noteTitle(title: unknown, weight: number): void {
    // A title with markup of its own in it is none that a reader sees.
    if (typeof title !== 'string' || weight < 0 || weight >= this.#titleWeight || /<\w|&\w+;|&#\d/.test(title)) return
    if (plain(title) === '' || title.length > LONGEST) return
    this.#title = title
    this.#titleWeight = weight
  }
}

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

function readRecord(json: string): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = JSON.parse(json)
    return typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {}
  } catch {
    return {}
  }
}
