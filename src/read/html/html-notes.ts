import { type Attributes, idOfHref, isBackLink, isNoteElement, isNoteId, isNoteLink } from './html-elements.js'

/** What the link to a note shows where nothing else says that it is one. */
const LABEL = /^\(?(?:\d{1,3}|[a-z]|[*†‡§¶]{1,3}|[ivx]{1,5}|(?:note|nb|fn) ?\d{1,3})\)?$/
const LONGEST_LABEL = 24

/** A note that is being read: so many elements of its name are open. */
interface Note {
  readonly name: string
  readonly urls: Set<string>
  label: string | undefined
  depth: number
  /** It has words of its own, beside its label and the way back. */
  began: boolean
}

/** The text of a link to a note, held back until it is known to be a marker with or without brackets. */
export interface NoteLink {
  readonly id: string
  readonly attributes: Attributes
  /** It says itself that it leads to a note, or stands as one: raised, or touching a word. */
  readonly isSure: boolean
  /** It stands in a note. */
  readonly inNote: boolean
  readonly texts: { readonly text: string; readonly start: number; readonly end: number; readonly isEntity: boolean }[]
}

/** Which links of a page lead to notes, and the note that is being read. */
export class HtmlNotes {
  readonly #labels = new Map<string, string>()
  #note: Note | null = null

  get isOpen(): boolean {
    return this.#note !== null
  }

  /** Whether an element is a note: a link led to it, or it says so itself. */
  isNote(attributes: Attributes): boolean {
    const id = attributes.get('id') ?? ''
    return this.#labels.has(id) || isNoteId(id) || isNoteElement(attributes)
  }

  open(name: string, id: string): void {
    this.#note = {
      name,
      depth: 1,
      urls: new Set(),
      label: this.#labels.get(id) ?? /(\d{1,4})$/.exec(id)?.[1],
      began: false,
    }
  }

  /** An anchor at the start of a block or a note says which note it is: `<p><a id="Footnote_3"></a>`. */
  name(block: string, attributes: Attributes): void {
    const id = attributes.get('id') ?? attributes.get('name') ?? ''
    const label = this.#labels.get(id)
    if (label === undefined) return
    if (this.#note === null) this.open(block, id)
    else if (!this.#note.began) this.#note.label = label
  }

  /** Sees a tag of the name inside the note, or its end. */
  enter(name: string): void {
    if (this.#note?.name === name) this.#note.depth++
  }

  leave(name: string): void {
    if (this.#note?.name === name && --this.#note.depth <= 0) this.#note = null
  }

  addUrl(url: string): void {
    this.#note?.urls.add(url)
  }

  /** Sees text of the note. */
  saw(text: string): void {
    if (this.#note !== null && /[\p{L}\p{N}]/u.test(text)) this.#note.began = true
  }

  /** What a block of the note begins with; only the first has its label. */
  takeTraits(): { label: string | undefined; urls: ReadonlySet<string> | undefined } {
    const traits = { label: this.#note?.label, urls: this.#note?.urls }
    if (this.#note !== null) this.#note.label = undefined
    return traits
  }

  /** Holds a link back that may lead to a note; `stands` where it is raised or touches a word. */
  openLink(attributes: Attributes, stands: boolean): NoteLink | null {
    const href = attributes.get('href') ?? ''
    const isSure = isNoteLink(attributes)
    if (!isSure && !href.includes('#')) return null
    return { id: idOfHref(href), attributes, inNote: this.isOpen, isSure: isSure || stands, texts: [] }
  }

  /** Whether a link leads back from its note, or names it; the label that it shows is the note's. */
  leadsBack({ inNote, attributes }: NoteLink, words: string): boolean {
    if (!inNote || this.#note === null || !isBackLink(attributes, words, !this.#note.began)) return false
    const label = /[\p{L}\p{N}*†‡§]{1,4}/u.exec(words)?.[0]
    if (!this.#note.began) this.#note.label ??= label
    return true
  }

  /** The label that stands for a link where its words are a bare number; keeps it for the note that it leads to. */
  labelOf({ id, attributes, isSure, inNote }: NoteLink, words: string): string | null {
    if (inNote) return null
    const label = words.replaceAll(/[[\]\s]+/g, ' ').trim()
    const saysSo = isNoteLink(attributes)
    if (label === '' || !(saysSo || (isSure && LABEL.test(label)))) return null
    if (label.length <= LONGEST_LABEL && !this.#labels.has(id)) this.#labels.set(id, label.replaceAll(/[()]/g, ''))
    return /^\s*\d{1,4}\s*$/.test(words) ? label : null
  }
}
