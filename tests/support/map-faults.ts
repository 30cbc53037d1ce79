import type { Prose } from '../../src/text/prose.js'

/** What is written in one way and read in another, as a whole. */
const ATOM = /^(?:\r\n|&[#\w]+;?|\\[!-/:-@[-`{-~])$/

/** The pieces of some proses that do not stand at their place in the source, or out of order. Empty where all is well. */
export function faultsOf(proses: readonly Prose[], source: string): string[] {
  let reached = 0
  return proses.flatMap(({ text, pieces }) => {
    let length = 0
    return pieces.flatMap(({ at, size, start, end }) => {
      const clean = text.slice(at, at + size)
      const slice = source.slice(start, end)
      const isThere = size === end - start ? isStep(clean, slice) : ATOM.test(slice) || isOfHtml(clean, slice)
      const isNext = start >= reached && end > start && at === length
      reached = end
      length = at + size
      return isThere && isNext ? [] : [`${JSON.stringify(clean)} at ${start}: ${JSON.stringify(slice)}`]
    })
  })
}

const isStep = (clean: string, slice: string) => clean.replaceAll(/\s/g, ' ') === slice.replaceAll(/\s/g, ' ')

/** HTML folds white space, breaks lines by a tag, and has links for markers: `4` for `[4]`. */
function isOfHtml(clean: string, slice: string): boolean {
  if (clean === ' ') return /^[\t\n\f\r ]+$/.test(slice)
  if (clean === '\n') return /^<br[^<>]*>$/i.test(slice)
  return /^\[\d{1,4}\]$/.test(clean) && slice.includes(clean.slice(1, -1))
}
