import type { ImportedBlock, ImportedNote, Piece } from '../../imported-document.js'
import { labelNotes } from '../../office/label-notes.js'
import type { XmlElement } from '../../office/parse-xml.js'
import { relabelBlocks, relabelPieces } from '../../office/relabel.js'
import { writeNumber } from '../../office/write-number.js'
import { childOf, findAll } from '../../office/xml-tree.js'

/** A marker in the text, in the order of the text. */
export interface NoteCall {
  /** `footnote 3`. */
  readonly key: string
  readonly isEndnote: boolean
  /** The sign that the author chose in place of a number. */
  readonly sign?: string
  readonly page: string | undefined
  readonly section: number
}

interface Counting {
  readonly form: string | undefined
  readonly start: number
  readonly restart: string | undefined
}

/** The notes of a part, by key; separators are none. */
export function docxNotesOf(part: XmlElement | undefined, kind: 'footnote' | 'endnote'): Map<string, XmlElement> {
  const notes = part === undefined ? [] : findAll(part, `w:${kind}`)
  const own = notes.filter(({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal')
  return new Map(own.map((note) => [`${kind} ${note.attributes['w:id']}`, note]))
}

/** How the notes of a section are counted. */
type CountingOf = (section: number) => Counting

/** How notes are counted: as their section says, else by the settings. A call behind the last section belongs to it. */
export function countingOf(
  document: XmlElement,
  settings: XmlElement | undefined,
  kind: 'footnote' | 'endnote',
): CountingOf {
  const common = childOf(settings, `w:${kind}Pr`)
  const sections = findAll(document, 'w:sectPr').map((section) => childOf(section, `w:${kind}Pr`))
  return (section) => {
    const own = sections.at(Math.min(section, sections.length - 1))
    const valueIn = (name: string) => [own, common].map((one) => childOf(one, name)?.attributes['w:val']).find(Boolean)
    return {
      form: valueIn('w:numFmt') ?? (kind === 'endnote' ? 'lowerRoman' : 'decimal'),
      start: Number(valueIn('w:numStart') ?? 1),
      restart: valueIn('w:numRestart'),
    }
  }
}

/** Gives the notes their labels, as a reader of the page sees them, and the markers the labels of their notes. */
export function labelDocxNotes(
  blocks: readonly ImportedBlock[],
  notes: ReadonlyMap<string, readonly Piece[]>,
  calls: readonly NoteCall[],
  countings: { readonly footnote: CountingOf; readonly endnote: CountingOf },
): { blocks: ImportedBlock[]; notes: ImportedNote[] } {
  const seen = new Set<string>()
  const first = calls.filter(({ key }) => !seen.has(key) && seen.add(key))
  const uncalled = [...notes.keys()].filter((key) => !seen.has(key))
  const all = [
    ...first,
    ...uncalled.map((key) => ({ key, isEndnote: key.startsWith('endnote'), page: undefined, section: -1 })),
  ]
  const labels = labelNotes(shownOf(all, countings))
  const byKey = new Map(all.map(({ key }, at) => [key, labels[at]!]))
  const labelOf = (key: string) => byKey.get(key) ?? key
  return {
    blocks: relabelBlocks(blocks, labelOf),
    notes: all.flatMap(({ key }) => {
      const pieces = notes.get(key)
      return pieces === undefined ? [] : [{ label: labelOf(key), pieces: relabelPieces(pieces, labelOf) }]
    }),
  }
}

function shownOf(
  calls: readonly NoteCall[],
  countings: { readonly footnote: CountingOf; readonly endnote: CountingOf },
) {
  const open = { footnote: { number: 0, place: '' }, endnote: { number: 0, place: '' } }
  return calls.map(({ isEndnote, sign, page, section }) => {
    const kind = isEndnote ? 'endnote' : 'footnote'
    const { form, start, restart } = countings[kind](section)
    const state = open[kind]
    const place = restart === 'eachSect' ? String(section) : restart === 'eachPage' ? (page ?? '') : ''
    if (sign === undefined) {
      state.number = state.number === 0 || place !== state.place ? start : state.number + 1
      state.place = place
    }
    return { shown: sign ?? writeNumber(state.number, form), isEndnote, ...(page !== undefined && { page }) }
  })
}
