import { remember } from '../remember.js'
import type { PatternRule, World } from './world.js'

/** Lets the tagger's lists of patterns be searched once a word. */
export function rememberPatterns({ model: { two } }: World): void {
  two.regexText = rememberFirst(two.regexText)
  two.regexNormal = rememberFirst(two.regexNormal)
  two.regexNumbers = rememberFirst(two.regexNumbers)
  for (const [letter, rules] of Object.entries(two.endsWith)) two.endsWith[letter] = rememberFirst(rules)
}

/** A list of one rule that stands for a list: it matches what one of them matches, and gives the tags of the first. */
function rememberFirst(rules: readonly PatternRule[]): PatternRule[] {
  const firstFor = remember((text) => rules.find(([pattern]) => pattern.test(text)) ?? null)
  let first: PatternRule | null = null
  const test = (text: string) => {
    first = firstFor(text)
    return first !== null
  }
  // Compromise reads the tags of a rule right after its pattern has matched.
  const rule = {
    0: { test },
    get 1() {
      return first![1]
    },
  }
  return [rule as unknown as PatternRule]
}
