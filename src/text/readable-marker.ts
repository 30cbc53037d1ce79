import { wordsOf } from './words-of.js'

/** What is written in markup, and not what a reader sees of it: tags, links, entities, escapes. */
const MARKUP = /[<&]|\]\(|\\[[\]()*_^]/

/**
 * A marker as a reader sees it: `[1]` of `<sup><a href="#n1">[1]</a></sup>`, of `[\[1\]](#n1)` and of `^[1](#n1)^`. One that
 * shows nothing, such as `[](https://…)`, is its labels in brackets; one without markup is itself.
 */
export function readableMarker(marker: string, labels: readonly string[]): string {
  if (!MARKUP.test(marker)) return marker
  const words = wordsOf(marker)
    .replaceAll(/\s+|\{[#.][^{}]{0,100}\}/g, ' ')
    .trim()
    .replace(/^\^(.*)\^$/, '$1')
    .replace(/^\[(\[[^[\]]*\])\]$/, '$1')
  return /[\p{L}\p{N}*†‡§]/u.test(words) ? words : `[${labels.join(', ')}]`
}
