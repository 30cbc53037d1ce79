import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { timeline } from '../../../src/export/formats/timeline.js'
import { describeInBrowser } from '../../support/browser.js'
import { folderOf } from '../../support/regesta.js'
import { eraDocument } from '../eras.js'
import { textOf } from '../exported.js'
import { documents, events } from '../exported-samples.js'

const text = textOf(timeline, documents)
const library = join(import.meta.dirname, '../../../node_modules/@knight-lab/timelinejs/dist')

test('has a slide for each dated event', () => {
  const slides = JSON.parse(text).events
  const dated = events.filter(({ when }) => when !== null)
  expect(slides.map((slide: { unique_id: string }) => slide.unique_id)).toEqual(dated.map(({ id }) => id))
  expect(slides[0]).toMatchObject({
    start_date: { year: 1901, month: 3, day: 1 },
    end_date: { year: 1901, month: 3, day: 31 },
    display_date: 'March 1901',
    group: 'harbour.txt',
  })
  expect(slides.find((slide: { display_date: string }) => slide.display_date === 'about 44 BC').start_date.year).toBe(
    -44,
  )
  expect(text).not.toContain('<b>')
})

/** A page with TimelineJS on it, which has opened a text; its address. */
function pageOf(json: string): string {
  const script = readFileSync(join(library, 'js/timeline.js'), 'utf8')
  const page = `<!doctype html><meta charset="utf-8"><div id="line" style="width:900px;height:600px"></div>
    <script>${script.replaceAll('</script', '<\\/script')}</script>
    <script type="application/json" id="events">${json.replaceAll('<', '\\u003c')}</script>
    <script>
      window.line = new TL.Timeline('line', JSON.parse(document.getElementById('events').textContent), { font: null, track_events: false })
    </script>`
  const file = join(folderOf({ 'page.html': '' }), 'page.html')
  writeFileSync(file, page)
  return pathToFileURL(file).href
}

/** Each date of the sample of eras, with what TimelineJS has to show of its own for its two ends. */
const shown: readonly (readonly [edtf: string, start: string, end: string | null])[] = [
  ['-0043-03-15', 'March 15, 44 BCE', null],
  ['-0044-02', 'February 1, 45 BCE', 'February 28, 45 BCE'],
  ['-04XX', 'January 1, 500 BCE', 'December 31, 401 BCE'],
  ['0000', 'January 1, 1 BCE', 'December 31, 1 BCE'],
  ['00XX', 'January 1, 1', 'December 31, 99'],
  ['000X~', 'January 1, 1', 'December 31, 9'],
  ['0079-08-24', 'August 24, 79', null],
  ['Y-11999', 'January 1, 12000 BCE', 'December 31, 12000 BCE'],
]

describeInBrowser('TimelineJS', (open) => {
  test('shows years before Christ and of the first century as they are', async () => {
    const { page: opened } = await open(pageOf(textOf(timeline, [eraDocument(shown.map(([edtf]) => edtf))])))
    const read = `window.line.config.events.map(({ unique_id, start_date, end_date }) =>
      [unique_id, ...[start_date, end_date].map((date) => date ? date.getDisplayDate(window.line.language).replaceAll(/<.?span>/g, '') : null)])`
    await expect.poll(() => opened.locator('.tl-slide').count(), { timeout: 30_000 }).toBe(shown.length)
    const found = (await opened.evaluate(read)) as [string, string, string | null][]
    expect(Object.fromEntries(found.map(([id, ...dates]) => [id, dates]))).toEqual(
      Object.fromEntries(shown.map(([, start, end], index) => [`evt_${`${index}`.padStart(12, '0')}`, [start, end]])),
    )
  })

  test('opens it', async () => {
    const { page: opened } = await open(pageOf(text))
    await expect
      .poll(() => opened.locator('.tl-slide').count(), { timeout: 30_000 })
      .toBe(JSON.parse(text).events.length)
    expect(await opened.locator('.tl-message-full, .tl-error').count()).toBe(0)
    const headlines = await opened.locator('.tl-slide h2.tl-headline').allTextContents()
    expect(headlines.map((headline) => headline.trim())).toContain('=HYPERLINK("x";"y") paid (Ost)')
    expect(await opened.locator('.tl-slide b').count()).toBe(0)
  })
})
