import { type WordTable, wordOf } from '../../data/word-table.js'
import { nameTagsOf } from './name-tags.js'
import { shapeOf } from './shape-of.js'
import { type TaggedTables, type TagTable, UNKNOWN_TAGS, withCapital } from './tag-table.js'

/** Lays out what `nameTagsOf` gives for words of the lists and of the lexicon, so that it need not be asked: once, when the package is built. */
export function layOutTags({ listed, lexicon }: TaggedTables): TagTable {
  const places = new Map<number, number>()
  const placeOf = (lower: string): number => {
    const word = withCapital(lower)
    if (shapeOf(word) !== 'capital' || word.toLowerCase() !== lower) return UNKNOWN_TAGS
    const bits = nameTagsOf(word)
    const place = places.get(bits) ?? places.size
    if (place === UNKNOWN_TAGS) return UNKNOWN_TAGS
    places.set(bits, place)
    return place
  }
  const placesIn = (table: WordTable) =>
    Uint8Array.from({ length: table.starts.length - 1 }, (_, number) => placeOf(wordOf(table, number)))
  const columns = { listed: placesIn(listed), lexicon: placesIn(lexicon) }
  return { bits: Uint32Array.from(places.keys()), ...columns }
}
