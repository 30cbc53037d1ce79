import { check } from '@placemarkio/check-geojson'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { linkedPlaces } from '../../../src/export/formats/linked-places.js'
import { textOf, writtenBy } from '../exported.js'
import { documents } from '../exported-samples.js'
import { placeDocuments } from '../places.js'

const object = (properties: object, required: readonly string[] = Object.keys(properties)) => ({
  ...{ type: 'object', properties, required, additionalProperties: false },
})
const list = (items: object, minItems = 0) => ({ type: 'array', items, minItems })
const text = { type: 'string', minLength: 1 }
const date = { type: 'string', pattern: '^-?\\d{4,}(-\\d\\d(-\\d\\d)?)?[~?%]?$' }
const end = { ...object({ in: date, earliest: date, latest: date }, []), minProperties: 1 }
const certainty = { enum: ['certain', 'less-certain', 'uncertain'] }
const citations = list(object({ label: text, '@id': text }, ['label']), 1)

/** Linked Places Format, version 1.3, as its readme describes a collection; only the parts that are written, and nothing else. */
const schema = object({
  type: { const: 'FeatureCollection' },
  '@context': { type: 'string', pattern: '/linkedplaces-context-v1\\.1\\.jsonld$' },
  attribution: text,
  features: list(
    object(
      {
        '@id': { type: 'string', format: 'uri' },
        type: { const: 'Feature' },
        properties: object(
          {
            title: text,
            ccodes: list({ type: 'string', pattern: '^[A-Z]{2}$' }, 1),
            fclasses: list({ enum: ['A', 'H', 'L', 'P', 'R', 'S', 'T'] }, 1),
          },
          ['title', 'fclasses'],
        ),
        when: object({ timespans: list(object({ start: end, end }, ['start']), 1) }),
        names: list(object({ toponym: text, lang: { const: 'en' }, citations }), 1),
        types: list(object({ identifier: { type: 'string', pattern: '^aat:\\d{9}$' }, label: text }), 1),
        geometry: object({
          type: { const: 'GeometryCollection' },
          geometries: list(
            object({
              type: { const: 'Point' },
              coordinates: { ...list({ type: 'number' }, 2), maxItems: 2 },
              certainty,
              citations,
            }),
          ),
        }),
        links: list(object({ type: { const: 'closeMatch' }, identifier: { type: 'string', pattern: '^gn:\\d+$' } }), 1),
        descriptions: list(object({ '@id': { type: 'string', format: 'uri' }, value: text, lang: { const: 'en' } }), 1),
      },
      ['@id', 'type', 'properties', 'names', 'geometry', 'descriptions'],
    ),
  ),
})
const validate = new Ajv({ formats: { uri: /^urn:regesta:(?:place|event):[\w%.~-]+$/ } }).compile(schema)

const written = textOf(linkedPlaces, placeDocuments)
interface Feature {
  readonly '@id': string
  readonly properties: { readonly title: string; readonly ccodes?: string[] }
  readonly names: { readonly toponym: string; readonly citations: { readonly label: string }[] }[]
  readonly when?: object
  readonly links?: object
  readonly geometry: { readonly geometries: { readonly coordinates: number[]; readonly certainty: string }[] }
  readonly descriptions: { readonly value: string }[]
}
const features = (JSON.parse(written) as { features: Feature[] }).features
const feature = (title: string) => features.find(({ properties }) => properties.title === title)!
const shown = ({ geometry }: Feature) =>
  geometry.geometries.map(({ coordinates, certainty }) => [...coordinates, certainty])

describe('linked places', () => {
  test.each([
    ['places', placeDocuments],
    ['harbours', documents],
    ['nothing', []],
  ])('of %s are what the format describes, and GeoJSON', (_name, exported) => {
    const written = textOf(linkedPlaces, exported)
    validate(JSON.parse(written))
    expect(validate.errors ?? []).toEqual([])
    expect(() => check(written)).not.toThrow()
  })

  test('are the same place in all documents, under all their names', () => {
    expect(feature('Constantinople')).toMatchObject({
      '@id': 'urn:regesta:place:gn-745044',
      properties: { ccodes: ['TR'] },
      when: { timespans: [{ start: { in: '1453' } }, { start: { in: '1501-05' } }] },
      names: [
        { toponym: 'Constantinople', citations: [{ label: 'travels.txt, line 1' }] },
        { toponym: 'Istanbul', citations: [{ label: 'more.txt, line 1' }] },
      ],
      links: [{ type: 'closeMatch', identifier: 'gn:745044' }],
    })
  })

  test('carry their doubt', () => {
    expect(shown(feature('Paris'))).toEqual([[-95.56, 33.66, 'certain']])
    expect(shown(feature('Constantinople'))).toEqual([[28.95, 41.01, 'less-certain']])
    expect(shown(feature('Springfield')).length).toBeGreaterThan(2)
    expect(new Set(shown(feature('Springfield')).map((point) => point.at(-1)))).toEqual(new Set(['uncertain']))
    expect(feature('Springfield').links).toBeUndefined()
    expect(shown(feature('Volkrenheim'))).toEqual([])
  })

  test('hold states, at their middles', () => {
    expect(feature('Denmark')).toMatchObject({ '@id': 'urn:regesta:place:state-DK', properties: { fclasses: ['A'] } })
    expect(feature('Denmark').links).toBeUndefined()
  })

  test('describe their events, with where they are written', () => {
    expect(feature('Springfield').descriptions.map(({ value }) => value)).toEqual([
      '1480s: Anna lived (Springfield) (travels.txt, line 2)',
      expect.stringMatching(/^1502: .*lived.*\(more\.txt, line 1\)$/),
    ])
  })

  test('credit GeoNames, and count events without a place', () => {
    expect(written).toContain('CC BY 4.0')
    expect(writtenBy(linkedPlaces, placeDocuments)).toMatchObject({ leftOut: 1, reason: 'without a place' })
  })
})
