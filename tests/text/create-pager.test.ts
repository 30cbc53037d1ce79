import { expect, test } from 'vitest'
import { extract } from '../../src/run/work/extract.js'
import { createPager } from '../../src/text/create-pager.js'

/** The page of each `@` of a text. */
const pagesOf = (text: string) => {
  const page = createPager(text)
  return [...text.matchAll(/@/g)].map(({ index }) => page(index) ?? null)
}

test.each([
  ['@ [Pg 12] @ and [Pg 13] @', [null, 12, 13]],
  ['@\f@\f@', [1, 2, 3]],
  ['<!-- page 442 -->\n@ the <!-- page 443 -->@', [442, 443]],
  ['<!-- page xii -->@<!-- page 1 -->@<!-- page A-3 -->@', [null, 1, null]],
  ['{7} @ {8} @ {9} @', [7, 8, 9]],
  ['<span class="pagenum" id="Page_5">[Pg 5]</span>@<span class="pagenum"><a id="p6"></a></span>@', [5, 5]],
  ['<span epub:type="pagebreak" title="31"></span>@<a class="pageno" name="Page_32"></a>@', [31, 32]],
  ['<div role="doc-pagebreak" aria-label="4. "></div>@', [4]],
  ['[Pg xii] @ [Pg 1] @', [null, 1]],
])('%j', (text, pages) => expect(pagesOf(text)).toEqual(pages))

test.each([
  'No page stands here. @',
  'A set {3} and {9} of figures @',
  'In {5}, {3} and {4} @',
  'See [p. 12] and [p. 40] @',
  'x^{12} and y^{13} and z_{14}^2 @',
  '<p class="note">12</p>@',
])('no page: %j', (text) => expect(pagesOf(text)).toEqual([null]))

test('a record says on which page its sentence begins', () => {
  const text = '[Pg 12] The mill burned in 1902. The smith left[Pg 13] Velm. The guild closed.'
  expect(extract(text).events.map(({ trigger, provenance }) => [trigger.text, provenance.page])).toEqual([
    ['burned', 12],
    ['left', 12],
    ['closed', 13],
  ])
  expect('page' in extract('The mill burned in 1902.').events[0]!.provenance).toBe(false)
})
