import type { IndexedRule, IndexedToken } from './rule-index.js'

/**
 * False where a match of the rule that starts at a word is certain to fail. `words` are the keys of
 * each word of the clause. A true is no promise: what a token asks for beside words, tags and switches is not looked at.
 */
export function canMatch(
  { atStart, second, tokens }: IndexedRule,
  words: readonly (readonly number[])[],
  at: number,
): boolean {
  if (second !== null && (at + 1 >= words.length || !second.meets(words[at + 1]!))) return false
  return (!atStart || at === 0) && goesOn(tokens, 0, words, at)
}

function goesOn(tokens: readonly IndexedToken[], next: number, words: readonly (readonly number[])[], at: number) {
  for (let t = next, i = at; t < tokens.length; t++, i++) {
    if (i >= words.length) return areOptional(tokens, t)
    const token = tokens[t]!
    const fits = meetsAll(token, words[i]!)
    if (!token.certain) return fits || token.optional
    if (token.optional && goesOn(tokens, t + 1, words, i)) return true
    if (!fits) return false
    if (token.greedy) return goesOnBehind(tokens, t, words, i)
    if (token.end && i !== words.length - 1) return false
  }
  return true
}

/** A greedy token takes the word at `at` and may take more: what follows can begin behind any of them. */
function goesOnBehind(tokens: readonly IndexedToken[], t: number, words: readonly (readonly number[])[], at: number) {
  if (tokens[t]!.end || t === tokens.length - 1) return true
  for (let i = at + 1; ; i++) {
    if (goesOn(tokens, t + 1, words, i)) return true
    if (i >= words.length || !meetsAll(tokens[t]!, words[i]!)) return false
  }
}

function meetsAll({ keys: sets }: IndexedToken, keys: readonly number[]): boolean {
  for (const set of sets) if (!set.meets(keys)) return false
  return true
}

function areOptional(tokens: readonly IndexedToken[], from: number): boolean {
  for (let t = from; t < tokens.length; t++) if (!tokens[t]!.optional) return false
  return true
}
