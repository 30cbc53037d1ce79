import { expect, test } from 'vitest'
import { describeInBrowser } from '../support/browser.js'
import { pageOf } from '../support/page-of.js'
import { harbour, harbourText } from '../support/samples.js'

const address = () => pageOf([[harbour, harbourText]], 'Harbour')
const idOf = (trigger: string) => harbour.events.find((event) => event.trigger.text === trigger)!.id

describeInBrowser('the report', (open) => {
  test('shows the source with every layer marked, and says nothing to the console', async () => {
    const { page, said, asked } = await open(address())
    const texts = (selector: string) => page.locator(`#source-text ${selector}`).allTextContents()
    expect(await page.title()).toBe('Harbour · Regesta')
    expect(await texts('.block')).toEqual(harbourText.split('\n'))
    expect(await texts('.trigger')).toEqual(harbour.events.map(({ trigger }) => trigger.text))
    expect(await texts('.marker')).toEqual(harbour.citations.map(({ marker }) => marker))
    expect(await texts('.actor')).toEqual(harbour.actors.map(({ text }) => text))
    expect(new Set(await texts('.date'))).toEqual(new Set(harbour.dates.map(({ text }) => text)))
    expect(await page.locator('#source-text .s').count()).toBe(harbour.sentences.length)
    expect(said).toEqual([])
    expect(asked).toEqual([])
  })

  test('draws each kind of date as what it is', async () => {
    const { page } = await open(address())
    await page.locator('#zoom-fit').click()
    const kindOf = (trigger: string) => page.locator(`#timeline [data-event="${idOf(trigger)}"]`)
    await expect.poll(() => page.locator('#timeline .mark').count()).toBe(8)
    expect(await kindOf('opened').getAttribute('class')).toBe('mark day')
    expect(await kindOf('opened').locator('circle').count()).toBe(1)
    expect(await kindOf('bought').getAttribute('class')).toBe('mark within')
    expect(await kindOf('carried').getAttribute('class')).toBe('mark lasting')
    expect(await kindOf('left').locator('.bound').count()).toBe(1)
    expect(await kindOf('left').getAttribute('class')).toBe('mark until')
    expect(await kindOf('sailed').getAttribute('class')).toBe('mark since denied')
    expect(await kindOf('moved').getAttribute('class')).toBe('mark within vague')
    expect(await page.locator('#undated-note').textContent()).toBe('1 without a date')
  })

  test('an event leads to its quote in the source and its record', async () => {
    const { page } = await open(address())
    await page.locator('.card', { hasText: 'opened' }).locator('.clause').click()
    const clause = await page.locator('#source-text .clause-mark').allTextContents()
    expect(clause.join('')).toBe('the board opened the new basin on 4 May 1904.')
    const detail = await page.locator('#detail').textContent()
    expect(detail).toContain('4 May 1904')
    expect(detail).toContain('[4]')
    expect(detail).toContain('harbour.txt, line 2')
    expect(page.url()).toContain(`#e=${idOf('opened')}`)
  })

  test('a mark on the timeline and a word in the source lead there too', async () => {
    const { page } = await open(address())
    await page.locator(`#timeline [data-event="${idOf('carried')}"] .shape`).click()
    expect(await page.locator('.card[aria-current] strong').textContent()).toBe('carried')
    await page.locator('#source-text .trigger', { hasText: 'left' }).click()
    expect(await page.locator('.card[aria-current] strong').textContent()).toBe('left')
  })

  test('an address opens what it names', async () => {
    const { page } = await open(`${address()}#e=${idOf('moved')}&actors=ada-brandt`)
    expect(await page.locator('#detail-body').textContent()).toContain('192X?')
    expect(await page.locator('.card').count()).toBe(2)
  })

  test('an actor leads to its events, from the source and from the list', async () => {
    const { page } = await open(address())
    await page.locator('#source-text .actor', { hasText: 'Ada Brandt' }).first().click()
    expect(await page.locator('.card strong').allTextContents()).toEqual(['bought', 'left'])
    await page.locator('#active-filters .active').click()
    expect(await page.locator('.card').count()).toBe(9)
    await page.locator('#facets .key', { hasText: 'Lindholm Line' }).click()
    expect(await page.locator('.card strong').allTextContents()).toEqual(['carried'])
  })

  test.each([
    ['a place', '#facets .key:has-text("New York")', ['carried']],
    ['a citation', '#facets .key:has-text("[2]")', ['bought', 'carried']],
    ['no citation', '#facets .key:has-text("without citation")', ['sailed', 'sell', 'froze', 'met']],
  ])('filters by %s', async (_, selector, triggers) => {
    const { page } = await open(address())
    await page.locator(selector).click()
    expect(await page.locator('.card strong').allTextContents()).toEqual(triggers)
  })

  test('filters by dates and by words', async () => {
    const { page } = await open(address())
    await page.locator('#filter-from').fill('1903')
    await page.locator('#filter-to').fill('1904-05')
    expect(await page.locator('.card strong').allTextContents()).toEqual(['left', 'opened'])
    await page.locator('[data-clear="all"]').click()
    await page.locator('#filter-query').fill('quay ada')
    expect(await page.locator('.card strong').allTextContents()).toEqual(['bought'])
  })

  test('stands in the order of the source or of the dates, and keys follow it', async () => {
    const { page } = await open(address())
    const triggers = () => page.locator('.card strong').allTextContents()
    expect(await triggers()).toEqual(harbour.events.map(({ trigger }) => trigger.text))
    await page.locator('#order').check()
    const dated = ['froze', 'bought', 'left', 'opened', 'carried', 'sailed', 'sell', 'moved', 'met']
    expect(await triggers()).toEqual(dated)
    await page.locator('#event-list').focus()
    await page.keyboard.press('j')
    expect(await page.locator('.card[aria-current] strong').textContent()).toBe('froze')
    expect(page.url()).toContain('order=date')
  })

  test('filters by document, and shows the source of the event that is chosen', async () => {
    const text = 'Karl Meyer sold the mill in 1950.'
    const { sampleOf } = await import('../support/sample.js')
    const mill = sampleOf('mill.txt', text, [
      { clause: text, trigger: 'sold', when: ['in 1950', '1950', '1950-01-01', '1950-12-31', 'year'] },
    ])
    const { page } = await open(
      pageOf([
        [harbour, harbourText],
        [mill, text],
      ]),
    )
    await page.locator('#facets .key', { hasText: 'mill.txt' }).click()
    expect(await page.locator('.card strong').allTextContents()).toEqual(['sold'])
    await page.locator('.card .clause').click()
    expect(await page.locator('#source-text .block').allTextContents()).toEqual([text])
    await page.locator('#document-choice').selectOption('0')
    expect(await page.locator('#source-text .block').first().textContent()).toContain('Harbour Board')
  })

  test('of many documents, lists them first, and names the one of each event', async () => {
    const text = 'Karl Meyer never sold the mill.'
    const { sampleOf } = await import('../support/sample.js')
    const mills = Array.from({ length: 9 }, (_, index) =>
      sampleOf(`mill-${index}.txt`, text, [{ clause: text, trigger: 'sold', negated: true }]),
    )
    const { page } = await open(pageOf(mills.map((mill) => [mill, text])))
    expect(await page.locator('#facets h3').first().textContent()).toBe('Documents')
    expect(await page.locator('.card .of-document').allTextContents()).toEqual(
      mills.map(({ document }) => document.source),
    )
    expect(await page.locator('.card.denied').count()).toBe(9)
    expect(await page.locator('#timeline .axis').count()).toBe(0)
  })

  test('lists the issues and shows where they are', async () => {
    const { page } = await open(address())
    await page.locator('.switch [data-pane="issues"]').click()
    expect(await page.locator('#issue-list').textContent()).toContain('orphan-marker')
    await page.locator('#issue-list button').click()
    expect(await page.locator('#source-text .issue').textContent()).toBe('[1]')
  })

  test('is used by the keyboard alone', async () => {
    const { page } = await open(address())
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await page.locator('.card[aria-current] strong').textContent()).toBe('left')
    await page.keyboard.press('k')
    expect(await page.locator('.card[aria-current] strong').textContent()).toBe('bought')
    await page.keyboard.press('Escape')
    expect(await page.locator('#detail').isVisible()).toBe(false)
    await page.keyboard.press('/')
    await page.keyboard.type('aarhus')
    expect(await page.locator('.card strong').allTextContents()).toEqual(['moved'])
    await page.locator('#source-text .trigger', { hasText: 'met' }).focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('#detail-body strong').first().textContent()).toBe('met')
    await page.locator('#timeline').focus()
    const label = page.locator('#timeline .axis text').first()
    const before = await label.textContent()
    for (let press = 0; press < 6; press++) await page.keyboard.press('ArrowRight')
    await expect.poll(() => label.textContent()).not.toBe(before)
  })

  test('zooms by the wheel and moves by dragging, and a drag is no click', async () => {
    const { page } = await open(address())
    const box = (await page.locator('#timeline').boundingBox())!
    const labels = () => page.locator('#timeline .axis text').allTextContents()
    const before = await labels()
    await page.mouse.move(box.x + 300, box.y + 100)
    await page.mouse.wheel(0, -1200)
    await expect.poll(labels).not.toEqual(before)
    const mark = (await page.locator(`#timeline .mark`).first().boundingBox())!
    await page.mouse.move(mark.x + 5, mark.y + 8)
    await page.mouse.down()
    await page.mouse.move(mark.x + 205, mark.y + 8, { steps: 5 })
    await page.mouse.up()
    expect(await page.locator('#detail').isVisible()).toBe(false)
  })

  test('fits a phone: one pane at a time, nothing wider than the screen', async () => {
    const { page } = await open(address(), { width: 360, height: 740, touch: true })
    expect(await page.locator('#source-text').isVisible()).toBe(false)
    await page.locator('.card .clause').first().tap()
    expect(await page.locator('#source-text').isVisible()).toBe(true)
    expect(await page.locator('#detail').isVisible()).toBe(true)
    for (const pane of ['filters', 'issues', 'events']) {
      await page.locator(`.tabs [data-pane="${pane}"]`).tap()
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    }
  })

  test('follows the dark scheme and can be turned', async () => {
    const { page } = await open(address(), { dark: true })
    const paper = () => page.evaluate('getComputedStyle(document.body).backgroundColor')
    const dark = await paper()
    await page.locator('#theme').click()
    expect(await paper()).not.toBe(dark)
  })

  test('prints every event and the whole source', async () => {
    const { page } = await open(address())
    await page.emulateMedia({ media: 'print' })
    const pdf = await page.pdf()
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(await page.locator('.filters').isVisible()).toBe(false)
    expect(await page.locator('.card').last().isVisible()).toBe(true)
    expect(await page.locator('#source-text .block').last().isVisible()).toBe(true)
  })
})
