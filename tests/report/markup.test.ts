import { describe, expect, test } from 'vitest'
import { blocksOfMarkup, textOfMarkup } from '../../src/report/client/markup.js'
import { withSource } from '../../src/report/report-document.js'
import { sampleOf } from '../support/sample.js'

describe('the text of markup', () => {
  test.each([
    ['plain words', 'plain words'],
    ['<b class="a>b">Karl</b> sold', 'b">Karl sold'],
    ['sold&nbsp;it &amp; left &mdash; &#8211; &#x1F600; &unknown; &#0;', 'sold\u00a0it & left — – 😀 &unknown; &#0;'],
    ['a<!-- <b>hidden</b> -->b<style>.x > y {}</style>c<script>d()</script>e', 'abce'],
    ['cut <off', 'cut '],
    ['cut <!-- off', 'cut '],
  ])('of %j is %j', (html, text) => {
    expect(textOfMarkup(html, { nbsp: '\u00a0', amp: '&', mdash: '—' })).toBe(text)
  })

  test('is found in one pass, whatever is left open', () => {
    for (const piece of ['<', '<!--', '<style', '&', '<style>'])
      expect(textOfMarkup(piece.repeat(50_000), {})).toBeDefined()
  })
})

test('blocks of markup are runs of sentences that no tag of a block parts, with the markers behind them', () => {
  const html = '<nav>Menu</nav><p>One. <i>Two.</i><sup>[1]</sup></p>\n<ul><li>Three.</li></ul><footer>End</footer>'
  const sentences = ['One.', 'Two.', 'Three.'].map((words) => ({
    start: html.indexOf(words),
    end: html.indexOf(words) + words.length,
    line: 1,
  }))
  const blocks = blocksOfMarkup(html, sentences).map(({ start, end }) => textOfMarkup(html.slice(start, end), {}))
  expect(blocks).toEqual(['One. Two.[1]', 'Three.'])
})

test('a page of HTML is given what its character references stand for, and other documents nothing', () => {
  const text = 'Karl sold &eacute;clairs &amp; &nosuch; in 1950.'
  const plain = sampleOf('a.html', text, [])
  const html = { ...plain, document: { ...plain.document, mediaType: 'text/html' as never } }
  expect(withSource([], text, html).entities).toEqual({ eacute: 'é', amp: '&' })
  expect(withSource([], text, plain).entities).toBeUndefined()
})
