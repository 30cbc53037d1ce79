import type { Span } from '../../../src/model/span.js'
import { findSentence, findWords } from './find-in-source.js'
import { edtfOfPlain, isEdtf, isTimexValue } from './forms.js'
import { type Genre, type GoldActor, type GoldCitation, type GoldDate, type GoldText, genres } from './gold-text.js'
import { readEvents } from './read-events.js'
import { type Row, readSections } from './read-sections.js'

/** What is read from a file, and where it is not of the form: `history/ostermark.md:31: Unexpected …`, ascending by line. */
export interface GoldReading {
  readonly gold: GoldText
  readonly faults: readonly string[]
}

/** What the readers of the tables share. */
export interface Reader {
  readonly source: string
  readonly sentences: readonly Span[]
  readonly report: (line: number, message: string) => void
  /** The words of a sentence, or null with a fault where they do not stand in it. */
  readonly find: (row: Row, quoted: string) => Span | null
}

/** Reads one text of the gold; its form is in docs/gold.md. `path` is seen from tests/gold. */
export function readGold(path: string, markdown: string): GoldReading {
  const faults: { line: number; message: string }[] = []
  const report = (line: number, message: string) => void faults.push({ line, message })
  const { fields, text, rows } = readSections(markdown, report)
  const genre = path.split('/')[0] as Genre
  if (fields.Genre !== genre || !genres.includes(genre))
    report(1, `Unexpected genre ${fields.Genre}, expected ${genre}`)
  const mediaType = fields.Media === 'text/markdown' ? 'text/markdown' : 'text/plain'
  const citationRows = rows('Citations', ['marker', 'sentence'])
  const markers = citationRows.map(({ cells }) => cells[0]!)
  const quoting = { source: text, markers, markdown: mediaType === 'text/markdown' }
  const sentences = readSentences(rows('Sentences', []), quoting, report)
  const find = ({ line, cells }: Row, quoted: string): Span | null => {
    const sentence = sentences[Number(cells[0]) - 1]
    const found = sentence === undefined ? `Unexpected sentence ${cells[0]}` : findWords(quoted, sentence, text)
    if (typeof found !== 'string') return found
    report(line, found)
    return null
  }
  const reader: Reader = { source: text, sentences, report, find }
  const actors = readActors(rows('Actors', ['sentence', 'text', 'type', 'entity']), reader)
  const citations = readCitations(citationRows, reader)
  const gold: GoldText = {
    name: path.replace(/\.md$/, ''),
    genre,
    document: { id: path, text, mediaType, published: fields.Published ?? null },
    sentences,
    dates: readDates(rows('Dates', ['sentence', 'text', 'value', 'edtf']), reader),
    actors,
    citations,
    events: readEvents(rows, reader, actors, citations),
  }
  faults.sort((a, b) => a.line - b.line)
  return { gold, faults: faults.map(({ line, message }) => `${path}:${line}: ${message}`) }
}

function readSentences(rows: Row[], quoting: Parameters<typeof findSentence>[2], report: Reader['report']): Span[] {
  let from = 0
  return rows.map(({ line, cells }) => {
    const span = findSentence(cells[0]!, from, quoting)
    if (span === null)
      report(line, `Unexpected sentence "${cells[0]!.slice(0, 50)}…", expected it in the text behind the last`)
    from = span?.end ?? from
    return span ?? { start: from, end: from }
  })
}

function readDates(rows: readonly Row[], { find, report }: Reader): GoldDate[] {
  const dates = rows.flatMap((row): GoldDate[] => {
    const [, text = '', value = '', edtf = ''] = row.cells
    const span = find(row, text)
    if (value !== '' && !isTimexValue(value)) report(row.line, `Unexpected value ${value}, expected one of TIMEX3`)
    if (edtf !== '' && !isEdtf(edtf)) report(row.line, `Unexpected edtf ${edtf}, expected EDTF`)
    const plain = edtfOfPlain(value)
    if (plain !== null && plain !== edtf.replace('~', ''))
      report(row.line, `Unexpected edtf ${edtf}, expected ${plain}`)
    return span === null ? [] : [{ ...span, value: value || null, edtf: edtf || null }]
  })
  reportOverlaps(dates, rows, report)
  return dates
}

const TYPES = ['person', 'organization', 'place', 'group']

function readActors(rows: readonly Row[], { find, report }: Reader): GoldActor[] {
  const typeOf = new Map<string, string>()
  const actors = rows.flatMap((row): GoldActor[] => {
    const [, quoted = '', type = '', entity = ''] = row.cells
    const span = find(row, quoted)
    if (!TYPES.includes(type)) report(row.line, `Unexpected type ${type}, expected ${TYPES.join(', ')}`)
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(entity)) report(row.line, `Unexpected entity ${entity}, expected a slug`)
    const known = typeOf.get(entity)
    if (known !== undefined && known !== type) report(row.line, `Unexpected type ${type}, expected ${known} as above`)
    typeOf.set(entity, type)
    return span === null ? [] : [{ ...span, text: quoted.replace(/#\d+$/, ''), type, entity }]
  })
  reportOverlaps(actors, rows, report)
  return actors
}

/** Mentions of one kind stand in order and share no character; where a row had a fault of its own, this waits. */
function reportOverlaps(spans: readonly Span[], rows: readonly Row[], report: Reader['report']): void {
  if (spans.length !== rows.length) return
  spans.forEach((span, i) => {
    if (i > 0 && span.start < spans[i - 1]!.end)
      report(rows[i]!.line, 'Unexpected place, expected it behind the row above')
  })
}

function readCitations(rows: readonly Row[], { source, sentences, report }: Reader): GoldCitation[] {
  let last = 0
  return rows.flatMap(({ line, cells: [marker = '', number = ''] }): GoldCitation[] => {
    const sentence = number === '-' ? null : Number(number) - 1
    const owner = sentence === null ? undefined : sentences[sentence]
    if (sentence !== null && owner === undefined) report(line, `Unexpected sentence ${number}`)
    const behind = source.indexOf(marker, Math.max(last, owner?.start ?? 0))
    const start = behind < 0 ? source.indexOf(marker, last) : behind
    if (start < 0 || marker === '') {
      report(line, `Unexpected marker ${marker}, expected it in the text behind the last`)
      return []
    }
    last = start + marker.length
    return [{ start, end: last, marker, sentence }]
  })
}
