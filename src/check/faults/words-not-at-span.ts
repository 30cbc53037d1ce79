import { shown } from '../../terminal/shown.js'
import type { SourceWords } from '../../text/words-in-source.js'
import type { Fault } from '../rule.js'
import { notAtSpan } from './not-at-span.js'

/** The same of words that may have others between them in the source: then `raw` is the slice, and `text` is left of it. */
export function* wordsNotAtSpan(field: string, words: SourceWords, source: string): Iterable<Fault> {
  const { text, raw } = words
  yield* notAtSpan(field, raw ?? text, words, source, raw === undefined ? 'text' : 'raw')
  if (raw === undefined || isLeft(text, raw)) return
  yield { message: `Unexpected ${shown(text)}, expected words of ${shown(raw)}`, field: `${field}.text`, span: words }
}

/** Whether a text is what is left of another when parts of it are taken out; white space does not count. */
function isLeft(text: string, raw: string): boolean {
  let at = 0
  for (const letter of text.replaceAll(/\s/g, '')) {
    at = raw.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
