import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CitationKind } from '../../src/model/citation.js'
import { coverageOf } from '../../src/model/coverage-of.js'
import type { MediaType } from '../../src/model/document.js'
import { segmentText } from '../support/segment-text.js'

/** A way of writing markers: how the n-th is written behind a full stop, and what it is. */
interface Form {
  readonly name: string
  readonly type: MediaType
  readonly kind: CitationKind
  readonly write: (n: number) => string
  readonly label: (n: number) => string
  /** The entry of the n-th in a list at the end. */
  readonly entry?: (n: number) => string
  /** The key of the n-th work of a bibliography. */
  readonly key?: (n: number) => string
  /** The marker says itself what it cites. */
  readonly isItsOwn?: boolean
  /** It stands before the full stop. */
  readonly isBefore?: boolean
}

const plain = 'text/plain'
const markdown = 'text/markdown'
const html = 'text/html'
const number = String
const names = ['Lenz', 'Obrist', 'Vint', 'Marr', 'Rey', 'Hall', 'Orr']
const author = (n: number) => names[n % names.length]!
const work = (n: number) => `${author(n)} ${1950 + n}`
const entry = (n: number) => `[${n}] ${author(n)}, Harbours, p. ${n}.`
const noteOf = (n: number) => `<li id="n${n}">${author(n)}, Harbours.</li>`

const forms: readonly Form[] = [
  { name: '[1]', type: plain, kind: 'numeric', write: (n) => `[${n}]`, label: number, entry },
  { name: '[1, p. 3]', type: plain, kind: 'numeric', write: (n) => `[${n}, p. 3]`, label: number, entry },
  { name: '[1.1]', type: plain, kind: 'numeric', write: (n) => `[${n}.1]`, label: (n) => `${n}.1` },
  { name: '¹', type: plain, kind: 'numeric', write: (n) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[n]!, label: number, entry },
  { name: '［1］', type: plain, kind: 'numeric', write: (n) => `［${n}］`, label: number, entry },
  { name: '^1', type: plain, kind: 'numeric', write: (n) => `^${n}`, label: number, entry },
  { name: '[^1^]', type: markdown, kind: 'numeric', write: (n) => `[^${n}^]`, label: number },
  { name: '^[\\[1\\]](#n)^', type: markdown, kind: 'numeric', write: (n) => `^[\\[${n}\\]](#n${n})^`, label: number },
  {
    name: '[^1]',
    type: markdown,
    kind: 'footnote',
    write: (n) => `[^${n}]`,
    label: number,
    entry: (n) => `[^${n}]: ${author(n)}.`,
  },
  { name: '<sup>1</sup>', type: html, kind: 'numeric', write: (n) => `<sup>${n}</sup>`, label: number },
  {
    name: '<sup><a>1</a></sup>',
    type: html,
    kind: 'numeric',
    write: (n) => `<sup><a href="#n${n}">${n}</a></sup>`,
    label: number,
    entry: noteOf,
  },
  { name: '<sup> in Markdown', type: markdown, kind: 'numeric', write: (n) => `<sup>${n}</sup>`, label: number },
  {
    name: '[1](https://…)',
    type: markdown,
    kind: 'numeric',
    write: (n) => `[${n}](https://example.org/${n})`,
    label: number,
    isItsOwn: true,
  },
  {
    name: '([Name](https://…))',
    type: markdown,
    kind: 'source',
    write: (n) => ` ([${author(n)} Archive](https://example.org/${n}))`,
    label: (n) => `${author(n)} Archive`,
    isItsOwn: true,
  },
  {
    name: '([Name][1])',
    type: markdown,
    kind: 'source',
    write: (n) => ` ([${author(n)} Archive][${n}])`,
    label: number,
    entry: (n) => `[${n}]: https://example.org/${n} "${author(n)}"`,
  },
  {
    name: '[](https://…)',
    type: markdown,
    kind: 'source',
    write: (n) => `[](https://example.org/${n})`,
    label: (n) => `https://example.org/${n}`,
    isItsOwn: true,
  },
  { name: '[cite: 1]', type: plain, kind: 'numeric', write: (n) => `[cite: ${n}]`, label: number },
  { name: '[web:1]', type: plain, kind: 'source', write: (n) => `[web:${n}]`, label: (n) => `web:${n}` },
  { name: '【1†L3】', type: plain, kind: 'numeric', write: (n) => `【${n}†L3】`, label: number },
  {
    name: '[turn0search1]',
    type: plain,
    kind: 'source',
    write: (n) => `[turn0search${n}]`,
    label: (n) => `turn0search${n}`,
  },
  {
    name: ':contentReference',
    type: plain,
    kind: 'source',
    write: (n) => ` :contentReference[oaicite:${n}]{index=${n}}`,
    label: number,
  },
  {
    name: '(Holt 2001)',
    type: plain,
    kind: 'author-year',
    write: (n) => ` (${work(n)}, ${n})`,
    label: work,
    isBefore: true,
  },
  {
    name: '[@key]',
    type: markdown,
    kind: 'key',
    write: (n) => ` [@key${n}]`,
    label: (n) => `key${n}`,
    isBefore: true,
    key: (n) => `key${n}`,
  },
  {
    name: '\\cite{key}',
    type: plain,
    kind: 'key',
    write: (n) => ` \\cite{${author(n)}:${n}}`,
    label: (n) => `${author(n)}:${n}`,
    isBefore: true,
    key: (n) => `${author(n)}:${n}`,
  },
  {
    name: '[Key01]',
    type: plain,
    kind: 'key',
    write: (n) => ` [${author(n)}0${n}]`,
    label: (n) => `${author(n)}0${n}`,
    isBefore: true,
    entry: (n) => `[${author(n)}0${n}] ${author(n)}, Harbours.`,
  },
  {
    name: '(MS 1, fol. 3)',
    type: plain,
    kind: 'record',
    write: (n) => ` (MS Orr 190${n}, fol. ${n}v)`,
    label: (n) => `MS Orr 190${n}, fol. ${n}v`,
    isBefore: true,
  },
  { name: 'bare figures', type: plain, kind: 'note', write: number, label: number, entry },
  { name: '(1)', type: plain, kind: 'note', write: (n) => ` (${n})`, label: number, entry },
  { name: '[1]_', type: plain, kind: 'numeric', write: (n) => ` [${n}]_`, label: number },
  { name: '[fn:1]', type: plain, kind: 'numeric', write: (n) => `[fn:${n}]`, label: number },
  {
    name: '{{sfn}}',
    type: plain,
    kind: 'author-year',
    write: (n) => `{{sfn|${author(n)}|${1950 + n}}}`,
    label: work,
  },
]

const clause = fc
  .tuple(
    fc.constantFrom('quay', 'ferry', 'garrison', 'town council', 'mill'),
    fc.constantFrom('sank', 'left', 'burned', 'was sold'),
    fc.integer({ min: 1801, max: 1949 }),
  )
  .map(([subject, verb, year]) => `The ${subject} ${verb} in ${year}`)
const clauses = fc.array(clause, { minLength: 2, maxLength: 7 })

const worksOf = ({ key }: Form, count: number) =>
  key === undefined
    ? []
    : Array.from({ length: count }, (_, at) => ({
        key: key(at + 1),
        reference: { text: '', start: 0, end: 0, file: 'works.bib' },
      }))

const write = ({ write, entry, isBefore, type }: Form, texts: readonly string[]) => {
  const sentences = texts
    .map((text, at) => (isBefore ? `${text}${write(at + 1)}.` : `${text}.${write(at + 1)}`))
    .join(' ')
  const list = entry === undefined ? [] : texts.map((_, at) => entry(at + 1))
  if (type === 'text/html') return `<p>${sentences}</p><ol>${list.join('')}</ol>`
  return list.length === 0 ? sentences : `${sentences}\n\n${list.join('\n\n')}`
}

describe('of each form, every marker is found, attached to its sentence and resolved', () => {
  test.each(forms.map((form) => ({ form, name: form.name })))('$name', ({ form }) => {
    fc.assert(
      fc.property(clauses, (texts) => {
        const { citations, lookalikes } = segmentText(write(form, texts), {}, form.type, worksOf(form, texts.length))
        const found = citations.filter(({ kind, rule }) => kind !== 'flag' && rule !== 'reference-entry')
        expect(found.map(({ labels }) => labels)).toEqual(texts.map((_, at) => [form.label(at + 1)]))
        expect(found.map(({ sentence }) => sentence)).toEqual(texts.map((_, at) => at))
        for (const { kind, status, reference } of found) {
          expect(kind).toBe(form.kind)
          expect(status).not.toBe('orphan')
          if (form.entry !== undefined || form.key !== undefined || form.isItsOwn) expect(reference).toBeDefined()
        }
        const coverage = coverageOf(citations, lookalikes)
        expect(coverage.kinds[form.kind] ?? 0).toBeGreaterThanOrEqual(texts.length)
        expect(lookalikes.filter(({ reason }) => reason !== 'reference')).toEqual([])
      }),
      { seed: 19, numRuns: 60 },
    )
  })
})

/** What looks like a marker and is none, by the type of its document. */
const nearMisses: readonly [MediaType, readonly string[]][] = [
  [
    plain,
    [
      '10⁶ tons',
      '5 km²',
      'about 2^10 tons',
      'the 3rd regiment',
      'the yard [sic]',
      'the [old] yard',
      'yard no. 3',
      'the Harbour Act (May 1850)',
      'the rule (410 U.S. 113)',
      'grain [1.1 per cent]',
      'rank (2)',
      'a yard (built 1790)',
      'the claim (see [4] above)',
      'pi, or 3.14,',
      'C* algebra',
    ],
  ],
  [
    html,
    [
      '10<sup>6</sup> tons',
      '5 km<sup>2</sup>',
      'the 15<sup>th</sup> regiment',
      'H<sub>2</sub>O',
      'M<sup>lle</sup> Rey',
    ],
  ],
  [
    markdown,
    ['the [yard](https://example.org/y)', 'yard [3](https://example.org/3) and', '10^6^ tons', '<i>old</i> yards'],
  ],
]

/** What the accounting has to name: a bracket without a link, a raised figure or element, a caret. */
const LOOKS = /\[[^\]]+\](?!\()|\[\d\]|[²⁶]|<sup>|\^|\((?:May|410|2|built)/

describe('of what only looks like a marker, none is, and each is counted with its reason', () => {
  test.each(nearMisses.flatMap(([type, texts]) => texts.map((text) => ({ type, text }))))('$text', ({ type, text }) => {
    fc.assert(
      fc.property(clauses, (texts) => {
        const sentences = texts.map((words) => words.replace(/ in (\d{4})$/, ` with ${text} in $1.`)).join(' ')
        const {
          citations,
          lookalikes,
          sentences: found,
        } = segmentText(type === html ? `<p>${sentences}</p>` : sentences, {}, type)
        expect(citations.filter(({ kind }) => kind !== 'flag')).toEqual([])
        expect(found).toHaveLength(texts.length)
        if (LOOKS.test(text)) expect(lookalikes.map(({ reason }) => reason)).toHaveLength(texts.length)
        for (const { reason } of lookalikes) expect(reason).not.toBe('unknown')
      }),
      { seed: 19, numRuns: 20 },
    )
  })
})
