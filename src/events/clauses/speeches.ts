import type { VerbGroup } from '../verbs/verb-group.js'
import type { Word } from '../words/word.js'

const MARK = /^["“”„«»]$/

/**
 * The quotation marks of a sentence that open or close what somebody says, by the index of the word: a stretch that begins with a
 * capital and has a finite verb. Words in marks that only quote an expression (`the "Apple" brand`) have none. Where the sentence
 * begins within a speech, only its end is marked, and the speech opens with the sentence.
 */
export function findSpeeches(words: readonly Word[], groups: readonly VerbGroup[]): Map<number, 'opens' | 'closes'> {
  const speeches = new Map<number, 'opens' | 'closes'>()
  let from: number | null = null
  for (const { text, index } of words) {
    if (!MARK.test(text)) continue
    if (opens(words, index) && from === null) {
      from = index
    } else if (from !== null) {
      if (isSpeech(words, groups, from, index)) {
        speeches.set(from, 'opens')
        speeches.set(index, 'closes')
      }
      from = null
    }
  }
  if (from !== null && isSpeech(words, groups, from, words.length)) speeches.set(from, 'opens')
  return speeches
}

/** True for a mark that belongs to the word behind it. */
function opens(words: readonly Word[], at: number): boolean {
  const { text, start, end } = words[at]!
  if (/^[“„«]$/.test(text)) return true
  if (/^[”»]$/.test(text)) return false
  return words[at + 1]?.start === end && (at === 0 || words[at - 1]!.end < start)
}

function isSpeech(words: readonly Word[], groups: readonly VerbGroup[], from: number, to: number): boolean {
  const first = words[from + 1]
  if (first === undefined || !/^\p{Lu}/u.test(first.text)) return false
  return groups.some(
    ({ first: start, form }) => start > from && start < to && /^(?:past|present|perfect|modal|either)$/.test(form),
  )
}
