import { parseTableSource, unexpected } from '../../data/parse-table-source.js'
import type { Gazetteer, GazetteerKind } from '../gazetteer.js'
import { BIT } from './look-up.js'

/**
 * Reads a file of `gazetteers/`: its head, and an entry a line.
 * @throws {Error} with path and line where it is malformed, or an entry stands twice.
 */
export function parseGazetteer(text: string, path: string): Gazetteer {
  const { kind, lines } = parseTableSource(text, path)
  const kinds = Object.keys(BIT)
  if (!kinds.includes(kind)) throw unexpected(path, { text: kind, number: 1 }, `one of ${kinds.join(', ')}`)
  const entries = new Set<string>()
  for (const line of lines) {
    if (line.text.trim() !== line.text || line.text === '')
      throw unexpected(path, line, 'an entry without space around')
    if (entries.has(line.text)) throw unexpected(path, line, 'an entry that does not stand before')
    entries.add(line.text)
  }
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.txt$/, '')
  return { name, kind: kind as GazetteerKind, entries: [...entries] }
}
