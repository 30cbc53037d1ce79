import type { ExportDocument, ExportWriter } from './export-format.js'

/** What a form of one file is made of. */
interface OneFile {
  readonly file: string
  readonly head?: string
  /** What stands between two parts. */
  readonly separator?: string
  readonly tail?: string | (() => string)
  /** The parts that a document gives. */
  partsOf(document: ExportDocument): readonly string[]
  /** How many of its events have no place; none where it is left out. */
  leftOutOf?(document: ExportDocument, parts: readonly string[]): number
}

/** Writes a form of one file: a head, the parts of each document, a tail. */
export function writeOneFile({
  file,
  head = '',
  separator = '',
  tail = '',
  partsOf,
  leftOutOf,
}: OneFile): ExportWriter {
  let isFirst = true
  let leftOut = 0
  const piece = (text: string) => (text === '' ? [] : [{ file, text }])
  return {
    // A file without a part is written too.
    begin: () => [{ file, text: head }],
    add(document) {
      const parts = partsOf(document)
      leftOut += leftOutOf?.(document, parts) ?? 0
      if (parts.length === 0) return []
      const text = `${isFirst ? '' : separator}${parts.join(separator)}`
      isFirst = false
      return piece(text)
    },
    end: () => piece(typeof tail === 'string' ? tail : tail()),
    leftOut: () => leftOut,
  }
}

/** A value as a member of a list in JSON that stands so many levels deep. */
export function jsonMember(value: unknown, depth: number): string {
  const indent = '  '.repeat(depth)
  return `${indent}${JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)}`
}
