import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { outline } from '../../support/outline.js'

/** The pages of the fixture: a title, the page, and its blocks, a line each. */
const pages = readFileSync('tests/read/html/pages.md', 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((part) => {
    const [title = '', html = '', , blocks = ''] = part.split(/^```(?:html)?$/m)
    return { title: title.trim(), html: html.trim(), blocks: blocks.trim().split('\n') }
  })

test.each(pages)('$title', ({ html, blocks }) => {
  expect(outline(html, 'text/html')).toEqual(blocks)
})
