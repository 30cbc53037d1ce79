import { romanNumerals } from '../../text/roman-numerals.js'
import type { FoundMarker, MarkerStyle } from '../marker-style.js'

const PATTERN = /\[([a-z]{1,2}|[A-Z]|[ivx]{2,5}|[IVX]{2,5}|[α-ω])\](?![\p{L}\p{N}])/gu

/**
 * A note's letter or Roman numeral: `[a]`, `[B]`, `[ii]`. It touches what is before it and no letter behind (`[T]hey`);
 * one that ends a word (`propose[d]`), stands apart (`velars [k]`) or has two letters needs its neighbour.
 */
export const noteLetter: MarkerStyle = {
  name: 'note-letter',
  find: (text) => {
    const found: FoundMarker[] = []
    for (const { index: start, 0: whole, 1: label = '' } of text.matchAll(PATTERN)) {
      const end = start + whole.length
      const sure = isPlaced(text, start, end) && (label.length === 1 || romanNumerals.includes(label.toLowerCase()))
      found.push({ start, end, kind: 'note', labels: [label], ...(sure ? {} : { needs: neighbours(label) }) })
    }
    return found
  },
}

/** Whether no letter could stand here but a note's: behind a full stop, a comma, a number or another marker. */
function isPlaced(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start)
  if (/[.,;:!?…\d%)\]”’"—–]$/.test(before)) return !/[.,]?["“‘([]$/.test(before) || /[.,!?]["”]$/.test(before)
  return /[.!?…]["”’)]?\s$/.test(before) && /^(?:\n| ["“(]?\p{Lu}|\[|$)/u.test(text.slice(end, end + 3))
}

/** The labels before and behind: of `c` these are `b`, `d`; of `aa` `z`, `ab`; of `ii` `i`, `iii` and `ih`, `ij`. */
function neighbours(label: string): string[] {
  const last = label.charCodeAt(label.length - 1)
  const stem = label.slice(0, -1)
  const found = [stem + String.fromCharCode(last - 1), stem + String.fromCharCode(last + 1)]
  if (/^.a$/.test(label)) found.push(stem === 'a' ? 'z' : `${String.fromCharCode(stem.charCodeAt(0) - 1)}z`)
  const roman = romanNumerals.indexOf(label.toLowerCase())
  const same = (text: string | undefined) => (label === label.toLowerCase() ? text : text?.toUpperCase())
  if (roman > 0)
    found.push(
      ...([same(romanNumerals[roman - 1]), same(romanNumerals[roman + 1])].filter(
        (text) => text !== undefined && text !== '',
      ) as string[]),
    )
  return found
}
