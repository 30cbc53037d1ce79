import { expect, test } from 'vitest'
import { describeInBrowser } from '../support/browser.js'
import { pageOf } from '../support/page-of.js'
import { type SampleEvent, sampleOf } from '../support/sample.js'
import { harbour, harbourText } from '../support/samples.js'

/** So many events, each on a day of its own or undated. */
function minutes(count: number, isDated: boolean, name = 'minutes.txt') {
  const lines = Array.from(
    { length: count },
    (_, index) => `On 1904-03-0${(index % 9) + 1} the board met for the ${index}th time.`,
  )
  const events = lines.map((clause): SampleEvent => {
    const date = clause.slice(3, 13)
    return { clause, trigger: 'met', ...(isDated && { when: [date, date, date, date] as const }) } as SampleEvent
  })
  const text = lines.join('\n')
  return [sampleOf(name, text, events), text] as const
}

describeInBrowser('the page', (open) => {
  test.each([
    [199, 0],
    [200, 1],
  ])('of %i events has %i strips of density', async (count, strips) => {
    const { page, said } = await open(pageOf([minutes(count, true)]))
    await expect.poll(() => page.locator('#timeline .density').count()).toBe(strips)
    expect(said).toEqual([])
  })

  test('a click on the strip zooms in there', async () => {
    const { page } = await open(pageOf([minutes(250, true)]))
    const labels = () => page.locator('#timeline .axis text').allTextContents()
    const before = await labels()
    await page.locator('#timeline .density .hit').click({ position: { x: 300, y: 10 } })
    await expect.poll(labels).not.toEqual(before)
  })

  test('draws no timeline where nothing is dated, and one again where a filter leaves what is', async () => {
    const { page } = await open(pageOf([minutes(3, false)]))
    await expect.poll(() => page.locator('#timeline').isVisible()).toBe(false)
    expect(await page.locator('#undated-note').textContent()).toBe('no event has a date')
    const both = await open(pageOf([minutes(3, false, 'letter.txt'), [harbour, harbourText]]))
    expect(await both.page.locator('#timeline').isVisible()).toBe(true)
    await both.page.locator('#filter-query').fill('board met')
    await expect.poll(() => both.page.locator('#timeline').isVisible()).toBe(false)
    await both.page.locator('#filter-query').fill('')
    await expect.poll(() => both.page.locator('#timeline .mark').count()).toBeGreaterThan(0)
  })

  test.each([
    [
      'text',
      /^March 1901: Harbour Board bought \(Lindholm\)\n“In March 1901 .*”\nharbour\.txt, line 1, citing \[2\] \[3\]$/,
    ],
    ['CSV', /^id,source,line,.*\r\nevt_[0-9a-f]{12},harbour\.txt,1,.*\r\n$/],
    ['citation', /^“In March 1901 .*” \(harbour\.txt, line 1\)\n\[2\]\n\[3\]$/],
  ])('copies an event as %s', async (name, expected) => {
    const { page } = await open(pageOf([[harbour, harbourText]]))
    await page.evaluate(`navigator.clipboard.writeText = async (text) => { window.copied = text }`)
    await page.locator('.card .clause').first().click()
    await page.locator(`#detail [data-copy="${name}"]`).click()
    await expect.poll(() => page.evaluate('window.copied')).toMatch(expected)
  })

  test('copies the events that pass the filter, and no others', async () => {
    const { page } = await open(pageOf([[harbour, harbourText]]))
    await page.evaluate(`navigator.clipboard.writeText = async (text) => { window.copied = text }`)
    await page.locator('#filter-query').fill('lindholm')
    const count = await page.locator('.card').count()
    await page.locator('#copy-shown [data-copy="CSV"]').click()
    await expect.poll(() => page.evaluate('window.copied?.trimEnd().split("\\r\\n").length')).toBe(count + 1)
  })

  test('prints every event', async () => {
    const { page } = await open(pageOf([minutes(700, true)]))
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
    const shown = `[...document.querySelectorAll('.card')].filter((card) => card.checkVisibility()).length`
    expect(await page.evaluate(shown)).toBe(700)
  })

  test.each([320, 390, 768, 1280])('runs over no edge of a screen of %i pixels', async (width) => {
    const { page } = await open(pageOf([minutes(250, true), [harbour, harbourText]]), { width, height: 700 })
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
  })
})
