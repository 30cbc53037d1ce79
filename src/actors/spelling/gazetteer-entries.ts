import type { Gazetteer } from '../gazetteer.js'
import type { EntryList } from './lay-out-entries.js'
import { BIT } from './look-up.js'

/** The entries of gazetteers, with those that follow from them: `Syrian` gives `Syrians`; `Danish` has no such form. */
export function gazetteerEntries(gazetteers: readonly Gazetteer[]): EntryList[] {
  const lists = gazetteers.map(({ kind, entries }) => ({ entries, bit: BIT[kind] }))
  const demonyms = gazetteers.filter(({ kind }) => kind === 'demonym').flatMap(({ entries }) => entries)
  const peoples = demonyms.filter((word) => /^[\p{L}']+[ni]$/iu.test(word)).map((word) => `${word}s`)
  return [...lists, { entries: peoples, bit: BIT.people }]
}
