import { createHash } from 'node:crypto'
import type { ActorType } from '../../src/model/actor.js'
import type { Citation } from '../../src/model/citation.js'
import type { Anchor } from '../../src/model/date.js'
import type { EventRecord, Precision, Role } from '../../src/model/event.js'
import type { Extraction } from '../../src/model/extraction.js'

/** What a sample says of one event, in words that stand in its text; each is looked up from where the clause starts. */
export interface SampleEvent {
  readonly clause: string
  readonly trigger: string
  /** Text, EDTF, earliest and latest. */
  readonly when?: readonly [string, string, string | null, string | null, Precision?, Anchor?]
  readonly actors?: readonly (readonly [text: string, type: ActorType, role: Role])[]
  readonly places?: readonly string[]
  readonly citations?: readonly string[]
  readonly negated?: boolean
}

const hash = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const slug = (name: string) => name.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '-')

/** An extraction written by hand: every span is found in the text, so that it is grounded. Sentences are its lines. */
export function sampleOf(source: string, text: string, events: readonly SampleEvent[]): Extraction {
  const sha256 = hash(text)
  const sentences = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => {
    const before = /^(?:\[\w+\])*\s*/.exec(line)![0].length
    const after = /(?:\[\w+\])*$/.exec(line)![0].length
    const [start, end] = [index + before, index + line.length - after]
    return { start, end, line: text.slice(0, index).split('\n').length }
  })
  const citations: Citation[] = [...text.matchAll(/\[(\w+)\]/g)].map(({ index: start, 0: marker, 1: label }) => {
    const sentence = sentences.findLastIndex((one) => one.start < start)
    const status = sentence < 0 ? 'orphan' : 'attached'
    const at = { start, end: start + marker.length }
    return {
      ...{ marker, labels: [label!], kind: 'numeric', ...at, placement: 'trailing' },
      ...{ sentence: sentence < 0 ? null : sentence, scope: 'sentence', rule: 'after-full-stop', status },
    }
  })
  const records = events.map((event) => recordOf({ source, text, sha256, sentences, citations }, event))
  return {
    document: { id: source, source, mediaType: 'text/plain', sha256, published: null },
    sentences,
    citations,
    lookalikes: [],
    dates: records.flatMap(({ when, provenance: { sentence } }) =>
      when === null || when.text === ''
        ? []
        : [
            {
              ...{ text: when.text, start: when.start, end: when.end, sentence },
              ...{
                timex: { type: 'DATE' as const, value: when.edtf },
                edtf: when.edtf,
                anchor: when.anchor,
                rule: 'sample',
              },
            },
          ],
    ),
    actors: records
      .flatMap(({ actors, places, provenance: { sentence } }) =>
        [...actors, ...places].map(({ text, start, end, type, name, entity }) => {
          return { text, start, end, sentence, type, name, entity, rule: 'sample' }
        }),
      )
      .sort((a, b) => a.start - b.start),
    events: records,
    issues: citations
      .filter(({ status }) => status === 'orphan')
      .map(({ start, end, marker }) => ({
        ...{ code: 'orphan-marker', severity: 'warning', message: `Unexpected ${marker} before any sentence` },
        ...{ start, end, line: 1, column: start + 1 },
      })),
  }
}

type Layers = Pick<Extraction, 'sentences' | 'citations'> & { source: string; text: string; sha256: string }

function recordOf(layers: Layers, event: SampleEvent): EventRecord {
  const { source, text, sha256, sentences, citations } = layers
  const clause = spanOf(text, event.clause, 0)
  const sentence = sentences.findIndex(({ start, end }) => start <= clause.start && clause.end <= end)
  const { start, end, line } = sentences[sentence]!
  const find = (words: string) => ({ text: words, ...spanOf(text, words, clause.start) })
  const [when, edtf = '', earliest = null, latest = null, precision = 'day', anchor = 'explicit'] = event.when ?? []
  const named = (name: string, type: ActorType) => ({ name, type, entity: slug(name), ...find(name) })
  const date = when === undefined ? null : { text: when, ...spanOf(text, when, start), edtf, earliest, latest }
  return {
    schema: 'regesta/event@2',
    id: `evt_${hash(`${source}\n${event.clause}\n${event.trigger}`).slice(0, 12)}`,
    kind: 'other',
    quote: text.slice(start, end),
    clause,
    trigger: { lemma: event.trigger, ...find(event.trigger) },
    negated: event.negated ?? false,
    modality: 'asserted',
    when: date === null ? null : { ...date, precision, anchor, rule: 'sample' },
    arguments: [],
    actors: (event.actors ?? []).map(([name, type, role]) => ({ ...named(name, type), role })),
    places: (event.places ?? []).map((name) => named(name, 'place')),
    citations: citations
      .filter(({ marker, sentence: owner }) => owner === sentence && event.citations?.includes(marker))
      .map(({ marker, labels, start, end, scope, rule, status }) => ({
        marker,
        labels,
        start,
        end,
        scope,
        rule,
        status,
      })),
    provenance: {
      ...{ source, sha256, start, end, line, column: start - text.lastIndexOf('\n', start - 1) },
      ...{ sentence, section: [] },
    },
  }
}

/** Where words stand in a text, at or after an offset. */
function spanOf(text: string, words: string, from: number): { start: number; end: number } {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`Unexpected ${JSON.stringify(words)}, expected words of the sample`)
  return { start, end: start + words.length }
}
