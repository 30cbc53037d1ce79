import { GIVEN_NAMES_IN_SHORT } from '../../english/names/given-names-in-short.js'
import type { Word } from '../spelling/word.js'
import type { AnnotatedSentence } from '../tagging/annotated-sentence.js'
import type { Name } from './name.js'
import { findTitle } from './titles.js'

/**
 * Takes given names as registers shorten them to the names behind them, which are then of persons: `Thos. Arden`. Behind one, a word with a
 * capital is a surname that no list has to know.
 */
export function withGivenInShort(annotated: AnnotatedSentence, names: readonly Name[]): Name[] {
  const { words } = annotated
  const found: Name[] = []
  let reached = 0
  const personOf = (from: number, to: number): Name => {
    const title = findTitle(annotated, from)
    return { annotated, from, to, type: 'person', rule: 'given-in-short', ...(title && { title }) }
  }
  const addUntil = (end: number) => {
    for (let at = reached; at + 2 < end; at++) {
      if (!isShort(words, at) || words[at + 2]!.shape !== 'capital' || isShort(words, at + 2)) continue
      found.push(personOf(startOf(words, at), at + 3))
      at += 2
    }
  }
  for (const name of names) {
    const from = startOf(words, name.from)
    // The short form alone was taken for a name: `Thos` of `Thos. Arden`.
    if (name.to - name.from === 1 && isShort(words, name.from) && words[name.to + 1]?.shape === 'capital') continue
    addUntil(from)
    found.push(from === name.from ? name : personOf(from, name.to))
    reached = name.to
  }
  addUntil(words.length)
  return found
}

/** True for a short given name with its stop. */
function isShort(words: readonly Word[], at: number): boolean {
  const stop = words[at + 1]
  return stop?.text === '.' && stop.glued && GIVEN_NAMES_IN_SHORT.has(words[at]?.text ?? '')
}

function startOf(words: readonly Word[], from: number): number {
  let start = from
  while (start > 1 && isShort(words, start - 2)) start -= 2
  return start
}
