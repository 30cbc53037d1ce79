import { FUSING_ENDS } from '../english/spelling/fusing-ends.js'
import { FUSING_STARTS } from '../english/spelling/fusing-starts.js'
import { HYPHENATED_PREFIXES } from '../english/spelling/hyphenated-prefixes.js'
import type { Span } from '../model/span.js'
import type { Block } from '../text/block.js'
import type { Context } from '../text/context.js'
import { isKnownWord } from '../text/parts-of-speech/lexicon-table.js'
import { toSource, withoutSpans } from '../text/prose.js'

/** A hyphen at a line's end; a soft one, and the sign that some scans have for it, always break a word. */
const BREAK = /[-‐‑¬\u00ad]\n/g
const SOFT = /[¬\u00ad]/
/** No word is longer, in UTF-16 code units. */
const LONGEST_WORD = 40
const OF_WORD = /[\p{L}\p{M}\p{N}'’‐‑-]/u
const BEHIND = /^[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)?(?:[-‐‑][\p{L}\p{M}\p{N}]+)*/u
const WORD = /[\p{L}\p{M}]+(?:[-‐‑'’][\p{L}\p{M}]+)*/gu
/** `pre- and post-war`: the hyphen stands for a word that comes later. */
const SUSPENDED = /^(?:and|or|to|nor|but)$/
/** Parts of a compound have at least so many letters. */
const SHORTEST_PART = 3

/**
 * Joins the words that lines break: `surren-⏎dered` is `surrendered`, `well-⏎known` is `well-known`. A hyphen stays where the
 * document has the word with it elsewhere, before capitals and figures, and between two words that are no word together.
 */
export function joinBrokenWords(blocks: readonly Block[], context: Context): Block[] {
  let words: ReadonlySet<string> | null = null
  const joined: Span[] = []
  const whole = blocks.map((block) => {
    const { text } = block.prose
    const spans: Span[] = []
    for (const { index } of text.matchAll(BREAK)) {
      const before = wordBefore(text, index)
      const behind = BEHIND.exec(text.slice(index + 2, index + 2 + LONGEST_WORD))?.[0]
      if (before === null || behind === undefined) continue
      words ??= wordsOf(blocks)
      const keeps = SOFT.test(text[index]!) ? false : keepsHyphen(before, behind, words)
      if (keeps === null) continue
      spans.push({ start: keeps ? index + 1 : index, end: index + 2 })
      joined.push(toSource(block.prose, index - before.length, index + 2 + behind.length))
    }
    return spans.length === 0 ? block : { ...block, prose: withoutSpans(block.prose, spans) }
  })
  if (joined.length > 0) {
    const [first] = joined
    const what = joined.length === 1 ? 'a word that a line breaks' : `${joined.length} words that lines break`
    context.report('broken-words', 'info', `Joined ${what}`, first!)
  }
  return whole
}

/** The part of a word that ends at an offset, with the hyphens in it; null where a dash or none stands there. */
function wordBefore(text: string, end: number): string | null {
  let start = end
  while (start > 0 && end - start < LONGEST_WORD && OF_WORD.test(text[start - 1]!)) start--
  const word = text.slice(start, end).replace(/^[-‐‑'’]{1,40}/, '')
  return word === '' || /[-‐‑]$/.test(word) ? null : word
}

/** The words of a document in lower case, those with a hyphen as they are written. */
function wordsOf(blocks: readonly Block[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { prose } of blocks) {
    for (const [word] of prose.text.matchAll(WORD)) words.add(plain(word))
  }
  return words
}

const plain = (word: string) => word.toLowerCase().replaceAll(/[‐‑]/g, '-')

/** Whether the hyphen belongs to the word; null where this is no broken word. */
function keepsHyphen(before: string, behind: string, words: ReadonlySet<string>): boolean | null {
  const [first, second] = [plain(before), plain(behind)]
  if (/\d$/.test(first) || /^\d/.test(second)) return true
  if (words.has(`${first}-${second}`)) return true
  if (words.has(first + second)) return false
  const loud = before.length > 1 && before === before.toUpperCase() && behind === behind.toUpperCase()
  if (/^\p{Lu}/u.test(behind) && !loud) return true
  const [start, end] = [first.split('-').at(-1)!, second.split('-')[0]!]
  if (isKnownWord(start + end)) return false
  if (SUSPENDED.test(second)) return null
  if (HYPHENATED_PREFIXES.has(start)) return isKnownWord(end) && !FUSING_ENDS.has(end)
  if (start.length < SHORTEST_PART || end.length < SHORTEST_PART) return false
  if (FUSING_STARTS.has(start) || FUSING_ENDS.has(end)) return false
  const isName = /^\p{Lu}/u.test(before) && !before.includes('-') && !loud
  return !isName && isKnownWord(start) && isKnownWord(end)
}
