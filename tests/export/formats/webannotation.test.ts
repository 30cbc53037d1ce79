import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import type { ExportDocument } from '../../../src/export/export-format.js'
import { webannotation } from '../../../src/export/formats/webannotation.js'
import { describeInBrowser } from '../../support/browser.js'
import { folderOf } from '../../support/regesta.js'
import { textOf } from '../exported.js'
import { documents, events } from '../exported-samples.js'

interface Selector {
  type: string
  exact: string
  prefix: string
  suffix: string
  start: number
  end: number
}
interface Annotation {
  id: string
  type: string
  motivation: string
  body: { type: string; value: string; purpose: string }[]
  target: { source: string; selector: [Selector, Selector] }
}

const collection = JSON.parse(textOf(webannotation, documents))
const items: Annotation[] = collection.first.items

test('is a collection of one page, as the model says', () => {
  expect(collection).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: events.length,
    first: { type: 'AnnotationPage', startIndex: 0 },
  })
  expect(items.map(({ id }) => id)).toEqual(events.map(({ id }) => `urn:regesta:${id}`))
  expect(new Set(items.map(({ type, motivation }) => `${type} ${motivation}`))).toEqual(
    new Set(['Annotation describing']),
  )
})

test('positions count code points, and both selectors name the clause', () => {
  for (const [index, { target }] of items.entries()) {
    const { text } = documents[index < documents[0]!.events.length ? 0 : 1]!
    const [quote, position] = target.selector
    const points = Array.from(text!)
    const { start, end } = events[index]!.clause
    expect(points.slice(position.start, position.end).join('')).toBe(text!.slice(start, end))
    expect(quote.exact).toBe(text!.slice(start, end))
    expect(points.slice(0, position.start).join('').endsWith(quote.prefix)).toBe(true)
    expect(points.slice(position.end).join('').startsWith(quote.suffix)).toBe(true)
  }
})

test('positions are UTF-16 units where that is asked for', () => {
  const { items: given }: { items: Annotation[] } = JSON.parse(textOf(webannotation, documents, 'utf-16')).first
  expect(given.map(({ target: { selector } }) => [selector[1].start, selector[1].end])).toEqual(
    events.map(({ clause }) => [clause.start, clause.end]),
  )
})

test('a source is an IRI', () => {
  expect(items.at(-1)!.target.source).toBe('ledger%2C%20%22old%22/l%C3%A4ger%201.txt')
})

test('a page of HTML is selected by its words alone', () => {
  const [first] = documents
  const html = { ...first!, document: { ...first!.document, mediaType: 'text/html' as never } }
  const selectors = JSON.parse(textOf(webannotation, [html])).first.items[0].target.selector
  expect(selectors).toEqual([{ type: 'TextQuoteSelector', exact: events[0]!.quote }])
})

/** A document with a text before its own. */
function shifted(document: ExportDocument, before: string): ExportDocument {
  const events = document.events.map((event) => ({
    ...event,
    clause: { start: event.clause.start + before.length, end: event.clause.end + before.length },
  }))
  return { ...document, text: before + document.text, events }
}

describeInBrowser('Recogito', (open) => {
  test('reads the annotations of a document and finds each in its text', async () => {
    // Recogito counts UTF-16 units where the recommendation says code points: behind an emoji the two differ.
    const emoji = '😀 '
    const [first] = documents
    const harbour = shifted(first!, emoji)
    const library = join(
      import.meta.dirname,
      '../../../node_modules/@recogito/text-annotator/dist/text-annotator.umd.js',
    )
    const json = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')
    const { items: given }: { items: Annotation[] } = JSON.parse(textOf(webannotation, [harbour], 'utf-16')).first
    const file = join(folderOf({ 'page.html': '' }), 'page.html')
    writeFileSync(
      file,
      `<!doctype html><meta charset="utf-8"><pre id="text"></pre>
      <script>window.process = { env: {} }</script>
      <script>${readFileSync(library, 'utf8').replaceAll('</script', '<\\/script')}</script>
      <script>
        document.getElementById('text').textContent = ${json(harbour.text)}
        const adapter = RecogitoJS.W3CTextFormat('harbour.txt')
        const annotator = RecogitoJS.createTextAnnotator(document.getElementById('text'), { adapter })
        annotator.setAnnotations(${json(given)})
        window.found = annotator.state.store.all().map((one) => [one.id, String(one.target.selector[0].range)])
        window.back = annotator.getAnnotations().map(({ id }) => id)
      </script>`,
    )
    const { page } = await open(pathToFileURL(file).href)
    expect(given.map(({ target }) => target.selector[0].exact)).toEqual(
      harbour.events.map(({ clause }) => harbour.text!.slice(clause.start, clause.end)),
    )
    expect(await page.evaluate('window.found')).toEqual(given.map(({ id, target }) => [id, target.selector[0].exact]))
    expect(await page.evaluate('window.back')).toEqual(given.map(({ id }) => id))
  })
})
