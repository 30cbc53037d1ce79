import type { Random } from '../../support/random.js'
import type { Story } from './small-output.js'
import type { Told } from './tell.js'

/** A sentence of a generated document: what it tells, and a number that it keeps whatever is done to it. */
export interface Line {
  readonly key: number
  readonly day: number
  readonly month: number
  readonly year: number
  readonly actor: string
  readonly verb: string
  readonly object: string
  readonly place: string
  /** A second event in the same sentence, without a date of its own. */
  readonly second: { readonly actor: string; readonly verb: string } | null
  readonly markers: readonly number[]
}

/** A generated document: paragraphs of sentences. */
export type Draft = readonly (readonly Line[])[]

const months = 'January February March April May June July August September October November December'.split(' ')
const first = 'Harbor River Mountain Valley Garden Castle Forest Island Meadow Orchard Canyon Prairie'.split(' ')
const last = 'Council Guild Company League Assembly Chamber Academy Society'.split(' ')
const verbs = 'signed founded opened closed bought sold burned rebuilt seized abandoned surveyed fortified'.split(' ')
const objects =
  'a charter, a school, the eastern gate, a granary, the old bridge, a printing house, the salt road, a mint, a hospital, the north tower, a shipyard, two mills'.split(
    ', ',
  )
const places = 'Lisbon Porto Ghent Bruges Riga Tallinn Genoa Pisa Toledo Cork'.split(' ')

export function randomLine(random: Random, key: number): Line {
  return {
    key,
    day: 1 + random.below(28),
    month: random.below(12),
    year: 1100 + random.below(850),
    actor: `${random.pick(first)} ${random.pick(last)}`,
    verb: random.pick(verbs),
    object: random.pick(objects),
    place: random.pick(places),
    second:
      random.below(4) === 0 ? { actor: `${random.pick(first)} ${random.pick(last)}`, verb: random.pick(verbs) } : null,
    markers: random.below(5) === 0 ? [] : [1 + (key % 97)],
  }
}

/** A document of three to seven paragraphs; some sentences are alike but for their date or their marker. */
export function randomDraft(random: Random): Draft {
  let key = 0
  return Array.from({ length: 3 + random.below(5) }, () => {
    const lines = Array.from({ length: 1 + random.below(4) }, () => randomLine(random, key++))
    if (random.below(3) > 0) return lines
    const model = { ...lines[0]!, second: null }
    // In half of them not even the date differs: their ids tell them apart by number alone.
    const step = random.below(2)
    return [
      ...lines,
      ...[1, 2, 3].map((n) => ({ ...model, key, year: model.year + n * step, markers: [1 + (key++ % 97)] })),
    ]
  })
}

/** The words of a sentence, and the events that it tells. */
function sentenceOf(line: Line, sentence: number): { text: string; events: Told[] } {
  const { day, month, year, actor, verb, object, place, second, markers } = line
  const date = `${day} ${months[month]!} ${year}`
  const clause = `On ${date} the ${actor} ${verb} ${object} in ${place}`
  const edtf = `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const tail = second === null ? '' : `, while the ${second.actor} ${second.verb} nothing`
  const events: Told[] = [{ sentence, clause, trigger: verb, when: [date, edtf], actors: [actor], places: [place] }]
  if (second !== null) {
    events.push({ sentence, clause: tail.slice(2), trigger: second.verb, actors: [second.actor] })
  }
  return { text: `${clause}${tail}.${markers.map((marker) => `[${marker}]`).join('')}`, events }
}

/** The document as text with its events, and for each event the key of its line and its number in it. */
export function storyOf(path: string, draft: Draft): Story & { readonly keys: readonly string[] } {
  const events: Told[] = []
  const keys: string[] = []
  let sentence = 0
  const paragraphs = draft.map((lines) => {
    const texts = lines.map((line) => {
      const told = sentenceOf(line, sentence++)
      events.push(...told.events)
      keys.push(...told.events.map((_, index) => `${line.key}/${index}`))
      return told.text
    })
    return texts.join(' ')
  })
  return { path, text: `${paragraphs.join('\n\n')}\n`, events, keys }
}
