import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { timeline } from '../../../src/export/formats/timeline.js'
import { describeInBrowser } from '../../support/browser.js'
import { folderOf } from '../../support/regesta.js'
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
    -43,
  )
  expect(text).not.toContain('<b>')
})

describeInBrowser('TimelineJS', (open) => {
  test('opens it', async () => {
    const script = readFileSync(join(library, 'js/timeline.js'), 'utf8')
    const page = `<!doctype html><meta charset="utf-8"><div id="line" style="width:900px;height:600px"></div>
      <script>${script.replaceAll('</script', '<\\/script')}</script>
      <script type="application/json" id="events">${text.replaceAll('<', '\\u003c')}</script>
      <script>
        window.line = new TL.Timeline('line', JSON.parse(document.getElementById('events').textContent), { font: null, track_events: false })
      </script>`
    const file = join(folderOf({ 'page.html': '' }), 'page.html')
    writeFileSync(file, page)
    const { page: opened } = await open(pathToFileURL(file).href)
    await expect
      .poll(() => opened.locator('.tl-slide').count(), { timeout: 30_000 })
      .toBe(JSON.parse(text).events.length)
    expect(await opened.locator('.tl-message-full, .tl-error').count()).toBe(0)
    const headlines = await opened.locator('.tl-slide h2.tl-headline').allTextContents()
    expect(headlines.map((headline) => headline.trim())).toContain('=HYPERLINK("x";"y") paid (Ost)')
    expect(await opened.locator('.tl-slide b').count()).toBe(0)
  })
})
