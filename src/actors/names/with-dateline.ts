import { BIT, STATES } from '../spelling/look-up.js'
import type { AnnotatedSentence } from '../tagging/annotated-sentence.js'
import type { Name } from './name.js'

const KNOWN_PLACE = STATES | BIT.city | BIT['large-city'] | BIT.region

/** Words that a town may have that no list knows. */
const LONGEST_TOWN = 2

/** Takes the places of a dateline, which the labels leave out: `GENOA, Italy —`. They say where a report was written, and never act. */
export function withDateline(annotated: AnnotatedSentence, names: readonly Name[]): Name[] {
  const { words, kinds, begin } = annotated
  if (begin === 0) return [...names]
  const places: Name[] = []
  let from = 0
  for (let i = 0; i < begin; i++) {
    const { text, shape } = words[i]!
    const apart =
      text === ',' || text === '(' || text === ')' || (shape === 'dash' && words[i]!.glued === false) || i === begin - 1
    if (!apart) continue
    if (i > from && isPlace(annotated, from, i))
      places.push({ annotated, from, to: i, type: 'place', rule: 'dateline' })
    // What stands in brackets is the agency.
    if (text === '(') break
    from = i + 1
  }
  return [...places, ...names]

  function isPlace({ words: all }: AnnotatedSentence, start: number, end: number): boolean {
    if (all.slice(start, end).some(({ shape }) => shape === 'number' || shape === 'figure')) return false
    if (start === 0 && end <= LONGEST_TOWN) return true
    return (kinds[start]! & KNOWN_PLACE) !== 0
  }
}
