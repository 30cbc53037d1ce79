import type { Added } from './decision.js'
import { type Placed, placeWords } from './place-words.js'
import { plainOf } from './plain-of.js'
import { UnfitError } from './review-fault.js'
import type { Surroundings } from './surroundings.js'

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/uy

/**
 * Where the trigger of an added event stands: at its offset, or where the text before it was edited, in the sentence that
 * the decision notes, nearest to the offset.
 * @throws {UnfitError} where no such word stands there.
 */
export function addedWord({ trigger, quote }: Added, { text: source, passages }: Surroundings): Placed {
  const here = wordAt(trigger, source)
  if (quote === undefined) return orFail(here, trigger.start, source)
  const same = passages().sentences.filter(({ text }) => plainOf(text) === plainOf(quote))
  const isHere = typeof here !== 'string' && same.some(({ start, end }) => start <= here.start && here.end <= end)
  const home = same.sort((a, b) => distance(a.start, trigger.start) - distance(b.start, trigger.start))[0]
  if (isHere || home === undefined) return orFail(here, trigger.start, source)
  const moved = placeWords({ text: trigger.text }, { source, home, near: home.start })
  return orFail(typeof moved === 'string' ? here : moved, trigger.start, source)
}

const distance = (a: number, b: number) => Math.abs(a - b)

function wordAt({ start, text }: Added['trigger'], source: string): Placed | string {
  WORD.lastIndex = start
  const named = text ?? (start < source.length ? WORD.exec(source)?.[0] : undefined)
  if (named === undefined) return `Unexpected offset ${start}, expected that of a word`
  const end = start + named.length
  return placeWords({ start, end, text: named }, { source, home: { start, end }, near: start })
}

function orFail(word: Placed | string, start: number, source: string): Placed {
  if (typeof word !== 'string') return word
  const at = Math.min(start, source.length)
  throw new UnfitError({ code: 'span', field: 'trigger.start', message: word, span: { start: at, end: at } })
}
