import { NO_SOURCE_WORDS, SOURCE_WORDS } from '../../english/marks/words-before-numbers.js'
import { isLinkText } from '../looks-like-code.js'
import type { FoundMarker, MarkerStyle } from '../marker-style.js'
import { readNumbers } from '../read-labels.js'

const PATTERN = /\[([a-z][a-z_]{1,24}):( ?)([\d@][^[\]\n]{0,80})\]/gi

/** A word and a number that a chat assistant writes for a source: `[cite: 30-32]`, `[source: 3]`, `[web:7]`, `[citation:3]`. */
export const namedNumber: MarkerStyle = {
  name: 'named-number',
  find: (text) => {
    const found: FoundMarker[] = []
    for (const { index: start, 0: whole, 1: name = '', 2: space = '', 3: list = '' } of text.matchAll(PATTERN)) {
      const end = start + whole.length
      const numbers = readNumbers(withoutName(list.split('†')[0]!, name))
      if (numbers === null || isLinkText(text, end) || /^fn$/i.test(name)) continue
      if (SOURCE_WORDS.has(name.toLowerCase())) found.push({ start, end, kind: 'numeric', labels: numbers })
      else if (space === '' || !NO_SOURCE_WORDS.has(name.toLowerCase()))
        found.push({ start, end, kind: 'source', labels: numbers.map((number) => `${name}:${number}`) })
    }
    return found
  },
}

/** The numbers of a list that repeats its word: `1, ref: 2`. */
function withoutName(list: string, name: string): string {
  return list
    .split(/, ?/)
    .map((part) => (part.startsWith(`${name}:`) ? part.slice(name.length + 1) : part))
    .join(', ')
}
