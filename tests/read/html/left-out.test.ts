import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { surveyPage } from '../../../src/read/html/survey/survey-page.js'
import { read } from '../../../src/read/read.js'
import { contextOf } from '../../support/outline.js'

/** The issues of a page, a line each. */
function issuesOf(html: string): string[] {
  const context = contextOf(html, 'text/html')
  read(context)
  return context.issues.map(({ code, severity, message }) => `${severity} ${code}: ${message}`)
}

describe('what is left out is reported', () => {
  it.each<[string, string, string[]]>([
    ['nothing', '<p>The port fell in 1812.</p>', []],
    [
      'links and notices, with their share of the words',
      '<nav><a href="/">Home</a></nav><p>The port fell in 1812, and the mill burned.</p><p>We use cookies.</p>',
      ['info page-left-out: Left out 4 of 13 words of the page (31 %): notices 3, navigation 1'],
    ],
    [
      'captions',
      '<p>The port fell in 1812.</p><figure><img><figcaption>The port</figcaption></figure>',
      ['info page-left-out: Left out 2 of 7 words of the page (29 %): captions 2'],
    ],
    ['hidden words are none of the page', '<p>The port fell in 1812.</p><div hidden>Not seen by anybody</div>', []],
    [
      'a thin result',
      `<p>The port fell.</p><ul>${'<li><a href="/x">Ferry strike enters third week</a></li>'.repeat(3)}</ul>`,
      ['warning thin-page: Left out 15 of 18 words of the page (83 %): links 15'],
    ],
    [
      'no prose at all: the page is read as it stands',
      '<nav><a href="/">Home</a> <a href="/m">Maps</a></nav>',
      ['warning no-prose: Found no prose in a page of 2 words: all of it is read as it stands'],
    ],
    [
      'a page that a script makes',
      '<div id="root"></div><script>start()</script>',
      ['warning no-prose: Found no prose in a page of 0 words: all of it is read as it stands'],
    ],
  ])('%s', (_, html, issues) => {
    expect(issuesOf(html)).toEqual(issues)
  })

  it('names the place of the longest stretch', () => {
    const html = '<p>The port fell in 1812, and the mill burned.</p><nav><a href="/">Home</a></nav>'
    const context = contextOf(html, 'text/html')
    read(context)
    const [{ start, end } = { start: 0, end: 0 }] = context.issues
    expect(html.slice(start, end)).toBe('<nav><a href="/">Home</a></nav>')
  })
})

const tags = fc.constantFrom(
  ...'<div> </div> <p> </p> <td> </td> <table> </table> <li> </li> <ul> </ul> <b> </b> <br> <a href="/x"> </a> <nav> </nav> <span class="toc"> </span>'.split(
    ' ',
  ),
  ...['<form>', '</form>', '<sup>', '</sup>', '<h2>', '</h2>', '<p id="fn1">', '<a href="#fn1">1</a>', '<input>'],
  ...['The port fell. ', 'Home ', 'We use cookies. ', 'Related', '&amp;', '<script>', '</script>', '<figure>'],
)

describe('any page', () => {
  it('has stretches left out that ascend, are apart and lie within it', () => {
    fc.assert(
      fc.property(fc.array(tags, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        const { leftOut, words, wordsLeftOut } = surveyPage(text)
        const offsets = [0, ...leftOut.flatMap(({ start, end }) => [start, end]), text.length]
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
        const left = [...wordsLeftOut.values()].reduce((sum, count) => sum + count, 0)
        expect(left).toBeLessThanOrEqual(words)
      }),
      { seed: 1848, numRuns: 3_000 },
    )
  })

  it('with prose gives some', () => {
    fc.assert(
      fc.property(fc.array(tags, { maxLength: 20 }), fc.array(tags, { maxLength: 20 }), (before, behind) => {
        fc.pre(![...before, ...behind].some((tag) => /script|figure/.test(tag)))
        const text = `${before.join('')}<p>The guild sold its mill to the town in 1812, and the fleet left.</p>${behind.join('')}`
        expect(read(contextOf(text, 'text/html')).blocks).not.toEqual([])
      }),
      { seed: 1849, numRuns: 2_000 },
    )
  })

  // What took its square took a minute and more.
  it.each<[string, string]>([
    ['boxes', '<div>'.repeat(50_000) + '</div><input>'.repeat(50_000)],
    ['classes', Array.from({ length: 20_000 }, (_, at) => `<div class="toc c${at}">It rained.`).join('')],
    ['notices', '<div>'.repeat(30_000) + 'We use cookies.</div>'.repeat(30_000)],
    ['lines', '<div>It rained. <p>It snowed. '.repeat(20_000)],
    ['tables', '<table><tr><td>'.repeat(30_000)],
  ])('of many %s is read in time', { timeout: 30_000 }, (_, text) => {
    const { leftOut, words } = surveyPage(text)
    expect(leftOut.length).toBeLessThanOrEqual(text.length)
    expect(words).toBeGreaterThanOrEqual(0)
  })
})
