import { MONTHS, SHORT_MONTHS } from '../../english/dates/months.js'
import { NO_NOTE_GROUPS, NOTE_GROUPS } from '../../english/marks/note-groups.js'
import type { FoundMarker, MarkerStyle } from '../marker-style.js'

const PATTERN = /\[(\p{L}[\p{L}-]{0,20})\.?\s?(\d{1,3}|(?<=\s)[a-z])\]/gu
const NO_GROUP: ReadonlySet<string> = new Set([
  ...NO_NOTE_GROUPS,
  ...[...MONTHS, ...SHORT_MONTHS].map((name) => name.toLowerCase()),
])

/** A note of a named group: `[note 1]`, `[nb 2]`, `[n 3]`, `[lower-alpha 4]`; of an unknown group where it touches a word: `[Web 1]`. */
export const noteNamed: MarkerStyle = {
  name: 'note-named',
  find: (text) => {
    const found: FoundMarker[] = []
    for (const { index: start, 0: whole, 1: name = '', 2: number = '' } of text.matchAll(PATTERN)) {
      const lower = name.toLowerCase()
      const touches = /\S/.test(text[start - 1] ?? ' ') && !/["“‘([]/.test(text[start - 1]!)
      if (!NOTE_GROUPS.has(lower) && (!touches || NO_GROUP.has(lower) || !/\d/.test(number))) continue
      found.push({ start, end: start + whole.length, kind: 'note', labels: [`${name} ${number}`] })
    }
    return found
  },
}
