import type { Piece } from '../../imported-document.js'
import type { XmlElement } from '../../office/parse-xml.js'
import { elementsOf } from '../../office/xml-tree.js'

/** A field that is open: its code stands before what it shows. */
export interface DocxField {
  code: string
  isShown: boolean
  /** The line in which it began to show something, and how many pieces stood before. */
  line: readonly Piece[]
  from: number
}

/** Fields that are open, outermost first; they go over runs and paragraphs. */
export type DocxFields = DocxField[]

/** Whether the place is within the code of a field, whose words nobody sees: `XE "mills"`, `IF 1 = 1 "x"`. */
export function isInCode(fields: DocxFields): boolean {
  return fields.some(({ isShown }) => !isShown)
}

export function beginField(fields: DocxFields, code = ''): void {
  fields.push({ code, isShown: false, line: [], from: 0 })
}

export function showField(fields: DocxFields, line: readonly Piece[]): void {
  const field = fields.at(-1)
  if (field !== undefined) Object.assign(field, { isShown: true, line, from: line.length })
}

/** A code that a paragraph does not end has no end: what follows are words. */
export function endCodes(fields: DocxFields): void {
  while (fields.at(-1)?.isShown === false) fields.pop()
}

/** Makes a link or a second marker of what a field has shown in this line. `noteOf` gives the note within a bookmark. */
export function endField(fields: DocxFields, line: Piece[], noteOf: (bookmark: string) => string | undefined): void {
  const field = fields.pop()
  if (field === undefined || !field.isShown || field.line !== line) return
  const shown = line.slice(field.from)
  const text = shown.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('')
  if (text.trim() === '' || !shown.every(({ kind }) => kind === 'text')) return
  const address = /^\s{0,9}HYPERLINK\s{1,9}"(https?:\/\/[^"\s]+)"/i.exec(field.code)?.[1]
  const [, bookmark = ''] = /^\s{0,9}NOTEREF\s{1,9}(\S{1,99})/i.exec(field.code) ?? []
  // As a mark of its own it is raised; in "see note 3" it is a word.
  const isMark = /\\f\b/i.test(field.code) || /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/.test(text.trim())
  const note = isMark ? noteOf(bookmark) : undefined
  if (note !== undefined) line.splice(field.from, shown.length, { kind: 'note', label: note })
  else if (address !== undefined) line.splice(field.from, shown.length, { kind: 'link', text, target: address })
}

/** The notes whose marks stand within bookmarks, by the names of these. */
export function notesInBookmarks(body: XmlElement): ReadonlyMap<string, string> {
  const notes = new Map<string, string>()
  const open = new Map<string, string>()
  const walk = (element: XmlElement) => {
    for (const child of elementsOf(element)) {
      const id = child.attributes['w:id'] ?? ''
      if (child.name === 'w:bookmarkStart') open.set(id, child.attributes['w:name'] ?? '')
      else if (child.name === 'w:bookmarkEnd') open.delete(id)
      else if (/^w:(?:foot|end)noteReference$/.test(child.name)) {
        const key = `${child.name.slice(2, -'Reference'.length)} ${id}`
        for (const name of open.values()) if (!notes.has(name)) notes.set(name, key)
      } else walk(child)
    }
  }
  walk(body)
  return notes
}
