import type { Span } from '../model/span.js'

/** An entry of BibTeX: its fields by name in lower case, as they are written. */
export interface BibtexEntry extends Span {
  readonly type: string
  readonly key: string
  readonly fields: ReadonlyMap<string, string>
}

/** The entries of a file, and where others begin that could not be read. */
export interface BibtexFile {
  readonly entries: readonly BibtexEntry[]
  /** Offsets. */
  readonly broken: readonly number[]
}

const ENTRY = /@\s{0,8}(\w{1,40})\s{0,8}[{(]/y
/** Where an entry that is not closed ends: another begins on a line of its own. */
const NEXT = /@\s{0,8}\w{1,40}\s{0,8}[{(]/y

/**
 * Reads BibTeX and BibLaTeX in one pass: entries in braces or round brackets, values in braces, in quotes, figures, and
 * abbreviations of `@string` joined by `#`. What stands between entries is a remark.
 */
export function readBibtex(text: string): BibtexFile {
  const entries: BibtexEntry[] = []
  const broken: number[] = []
  const strings = new Map<string, string>()
  for (let at = text.indexOf('@'); at >= 0; ) {
    ENTRY.lastIndex = at
    const opening = ENTRY.exec(text)
    if (opening === null) {
      at = text.indexOf('@', at + 1)
      continue
    }
    const from = at + opening[0].length
    const { end, isClosed } = endOf(text, from, opening[0].endsWith('('))
    const type = opening[1]!.toLowerCase()
    const body = text.slice(from, isClosed ? end - 1 : end)
    if (!isClosed) broken.push(at)
    else if (type === 'string') for (const [name, value] of fieldsOf(body, strings)) strings.set(name, value)
    else if (type !== 'comment' && type !== 'preamble') {
      const key = /^\s*([^\s,{}]{1,200})\s*(?:,|$)/.exec(body)
      if (key === null) broken.push(at)
      else {
        const fields = fieldsOf(body.slice(key[0].length), strings)
        entries.push({ type, key: key[1]!, fields, start: at, end })
      }
    }
    at = text.indexOf('@', end)
  }
  return { entries, broken }
}

/** Where the entry ends whose inside begins at `from`. */
function endOf(text: string, from: number, isRound: boolean): { end: number; isClosed: boolean } {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    const letter = text[at]!
    if (letter === '\\') at++
    else if (letter === '{') depth++
    else if (letter === '}' && depth > 0) depth--
    else if (depth === 0 && letter === (isRound ? ')' : '}')) return { end: at + 1, isClosed: true }
    else if (letter === '@' && text[at - 1] === '\n') {
      NEXT.lastIndex = at
      if (NEXT.test(text)) return { end: at, isClosed: false }
    }
  }
  return { end: text.length, isClosed: false }
}

/** The fields of an entry: `author = {Lenz, Anna}, year = 1999, month = jan # "~3"`. */
function fieldsOf(body: string, strings: ReadonlyMap<string, string>): Map<string, string> {
  const fields = new Map<string, string>()
  for (const part of splitOutside(body, ',')) {
    const equals = part.indexOf('=')
    if (equals < 0) continue
    const name = part.slice(0, equals).trim().toLowerCase()
    const value = splitOutside(part.slice(equals + 1), '#')
      .map((piece) => wordsOf(piece.trim(), strings))
      .join('')
    if (name !== '' && !fields.has(name)) fields.set(name, value)
  }
  return fields
}

function wordsOf(piece: string, strings: ReadonlyMap<string, string>): string {
  const isEnclosed = /^\{[\s\S]*\}$|^"[\s\S]*"$/.test(piece)
  return isEnclosed ? piece.slice(1, -1) : (strings.get(piece.toLowerCase()) ?? piece)
}

/** The parts of a text between separators that stand outside of braces and quotes. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = []
  let depth = 0
  let isQuoted = false
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!
    if (letter === '\\') at++
    else if (letter === '{') depth++
    else if (letter === '}') depth--
    else if (letter === '"' && depth === 0) isQuoted = !isQuoted
    else if (letter === separator && depth === 0 && !isQuoted) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, text.slice(from)]
}
