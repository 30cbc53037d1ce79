import type { Extraction } from '../../../src/model/extraction.js'
import type { Span } from '../../../src/model/span.js'
import type { GoldEvent, GoldText } from './gold-text.js'

/** How many were right, how many were found, and how many there are: F1 is `2 right / (found + wanted)`. */
export type Tally = readonly [right: number, found: number, wanted: number]

/** A figure by its name: `dates value`. */
export type Tallies = Readonly<Record<string, Tally>>

const keyOf = ({ start, end }: Span) => `${start}:${end}`
const plain = (edtf: string | null) => edtf?.replace(/[~?%]/g, '') ?? null

/** What an extraction of a text has right, layer by layer; an optional event neither gains nor loses. */
export function measure(gold: GoldText, extraction: Extraction): Tallies {
  const { sentences, dates, actors, citations } = extraction
  const wantedActors = gold.actors.map((actor) => `${keyOf(actor)} ${actor.type}`)
  const wantedDates = gold.dates.filter(({ value }) => value !== null).map((date) => `${keyOf(date)} ${date.value}`)
  const owners = citations
    .filter(({ kind }) => kind !== 'flag')
    .map((one) => `${keyOf(one)} ${ownerOf(one.sentence, sentences)}`)
  return {
    sentences: compare(sentences.map(keyOf), gold.sentences.map(keyOf)),
    'dates extent': compare(dates.map(keyOf), gold.dates.map(keyOf)),
    'dates value': compare(
      dates.map((date) => `${keyOf(date)} ${date.timex.value}`),
      wantedDates,
    ),
    'actors span': compare(actors.map(keyOf), gold.actors.map(keyOf)),
    'actors typed': compare(
      actors.map((actor) => `${keyOf(actor)} ${actor.type}`),
      wantedActors,
    ),
    citations: compare(
      owners,
      gold.citations.map((one) => `${keyOf(one)} ${ownerOf(one.sentence, gold.sentences)}`),
    ),
    ...measureEvents(gold.events, extraction),
  }
}

/** A sentence by where it ends: how its markers are told from it is scored apart. */
function ownerOf(index: number | null, sentences: readonly Span[]): string {
  return index === null ? 'nothing' : String(sentences[index]?.end)
}

function compare(found: readonly string[], wanted: readonly string[]): Tally {
  const left = new Set(wanted)
  return [found.filter((one) => left.delete(one)).length, found.length, wanted.length]
}

function measureEvents(wanted: readonly GoldEvent[], { events }: Extraction): Tallies {
  const pairs = wanted.flatMap((gold) => {
    const event = events.find(({ trigger }) => trigger.start === gold.trigger.start)
    return event === undefined ? [] : [{ gold, event }]
  })
  const counted = pairs.filter(({ gold }) => !gold.optional)
  const firm = wanted.filter(({ optional }) => !optional).length
  const found = events.length - (pairs.length - counted.length)
  const share = (holds: (pair: (typeof pairs)[number]) => boolean): Tally => {
    return [counted.filter(holds).length, counted.length, counted.length]
  }
  const dated = ({ gold, event }: (typeof pairs)[number]) => {
    const when = event.when === null || event.when.anchor === 'carried' ? null : event.when.edtf
    return gold.whens.some((one) => plain(one) === plain(when))
  }
  const cited = ({ gold, event }: (typeof pairs)[number]) => {
    const labels = new Set(event.citations.flatMap((citation) => citation.labels))
    return labels.size === gold.labels.length && gold.labels.every((label) => labels.has(label))
  }
  const heads = (role: 'agent' | 'patient'): Tally => {
    const all = counted.map(({ gold, event }) =>
      compare(
        event.arguments.filter((one) => one.role === role).map(({ head }) => String(head.start)),
        gold[role].map(({ start }) => String(start)),
      ),
    )
    return all.reduce<Tally>((sum, one) => [sum[0] + one[0], sum[1] + one[1], sum[2] + one[2]], [0, 0, 0])
  }
  return {
    'events trigger': [counted.length, found, firm],
    'events when': share(dated),
    'events citations': share(cited),
    'events record': [counted.filter((pair) => dated(pair) && cited(pair)).length, found, firm],
    'events agent': heads('agent'),
    'events patient': heads('patient'),
    'events kind': share(({ gold, event }) => gold.kinds.includes(event.kind)),
    'events negated': share(({ gold, event }) => gold.negated === event.negated),
    'events modality': share(({ gold, event }) => gold.modality === event.modality),
  }
}
