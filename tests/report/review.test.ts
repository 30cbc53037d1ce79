import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { decisionSchema } from '../../src/model/review.js'
import { seenOf } from '../../src/review/seen-of.js'
import { describeInBrowser } from '../support/browser.js'
import { pageOf } from '../support/page-of.js'
import { sampleOf } from '../support/sample.js'
import { harbour, harbourText } from '../support/samples.js'

const eventOf = (trigger: string) => harbour.events.find((event) => event.trigger.text === trigger)!
const who = { schema: 'regesta/review@1', by: 'Otto Brand', at: '2026-02-01' } as const
const decisionsIn = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => decisionSchema.parse(JSON.parse(line)))

/** What the page gives to be saved. */
async function saved(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#review-files a').first().click()])
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

const select = (page: Page, trigger: string) =>
  page.locator(`.card[data-event="${eventOf(trigger).id}"] .clause`).click()
const badge = (page: Page, trigger: string) => page.locator(`.card[data-event="${eventOf(trigger).id}"] .badge.review`)

describeInBrowser('a review in the report', (open) => {
  test('accepts, rejects and corrects by the keyboard alone, and saves the lines', async () => {
    const { page, said, asked } = await open(pageOf([[harbour, harbourText]]))
    expect(await page.locator('#review-open').textContent()).toBe('9 open')
    await page.locator('#review-by').fill('Ines Falk')
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    await page.keyboard.press('a')
    expect(await badge(page, 'bought').textContent()).toBe('accepted')
    // The next open event is chosen.
    expect(await page.locator('.card[aria-current] strong').textContent()).toBe('left')
    await page.keyboard.press('r')
    await page.keyboard.type('told twice')
    await page.keyboard.press('Enter')
    expect(await badge(page, 'left').textContent()).toBe('rejected')
    await page.keyboard.press('o')
    await page.keyboard.press('c')
    await page.locator('[aria-label="What happened"]').selectOption('begin')
    await page.locator('[aria-label="Date in EDTF"]').fill('1904-05')
    await page.keyboard.press('Enter')
    expect(await badge(page, 'opened').textContent()).toBe('changed')
    expect(await page.locator('#detail-body').textContent()).toContain('May 1904')
    expect(await page.locator('#review-open').textContent()).toBe('6 open')
    const { name, text } = await saved(page)
    expect(name).toBe('harbour.txt.review.jsonl')
    expect(decisionsIn(text)).toMatchObject([
      { event: eventOf('bought').id, decision: 'accept', by: 'Ines Falk', seen: seenOf(eventOf('bought')) },
      { event: eventOf('left').id, decision: 'reject', reason: 'told twice', quote: eventOf('left').quote },
      { event: eventOf('opened').id, decision: 'change', fields: { kind: 'begin', when: { edtf: '1904-05' } } },
    ])
    expect(said).toEqual([])
    expect(asked.filter((address) => !address.startsWith('blob:'))).toEqual([])
  })

  test('asks who decides first, and takes a decision back', async () => {
    const { page } = await open(pageOf([[harbour, harbourText]]))
    await select(page, 'met')
    await page.locator('[data-act="accept"]').click()
    expect(await page.locator('.review-panel .fault').textContent()).toContain('your name')
    expect(await page.locator('#review-by:focus').count()).toBe(1)
    await page.locator('#review-by').fill('Ines Falk')
    await select(page, 'met')
    await page.locator('[data-act="accept"]').click()
    expect(await badge(page, 'met').textContent()).toBe('accepted')
    await select(page, 'met')
    await page.locator('[data-act="undo"]').click()
    expect(await badge(page, 'met').count()).toBe(0)
    expect(await page.locator('#review-files a').count()).toBe(0)
  })

  test('names what is not in the source, and corrects names', async () => {
    const { page } = await open(pageOf([[harbour, harbourText]]))
    await page.locator('#review-by').fill('Ines Falk')
    await select(page, 'sell')
    await page.locator('[data-act="correct"]').click()
    await page.locator('[aria-label="Words of the date"]').fill('one fine day')
    await page.locator('.review-panel form [type="submit"]').click()
    expect(await page.locator('.review-panel .fault').last().textContent()).toContain('expected words of the source')
    await page.locator('[aria-label="Words of the date"]').fill('Since 1912')
    await page.locator('[aria-label="Actor: name"]').fill('Jonas')
    await page.locator('.review-panel form [type="submit"]').click()
    expect(await badge(page, 'sell').textContent()).toBe('changed')
    const [decision] = decisionsIn((await saved(page)).text)
    expect(decision).toMatchObject({ fields: { actors: [{ name: 'Jonas', type: 'person', role: 'agent' }] } })
    expect(decision).not.toHaveProperty('fields.when')
  })

  test('adds to the review that is there; what was rejected is shown where it is asked for', async () => {
    const [bought, ...others] = harbour.events
    const text = `${JSON.stringify({ ...who, event: bought!.id, decision: 'reject', reason: 'no' })}\n`
    const events = others.map((event) =>
      event.trigger.text === 'left' ? { ...event, review: 'accepted' as const } : event,
    )
    const { page, said } = await open(pageOf([[{ ...harbour, events }, harbourText, { text, machine: [bought!] }]]))
    expect(await page.locator('.card').count()).toBe(8)
    expect(await page.locator('#review-open').textContent()).toBe('7 open')
    await page.locator('#facets .key', { hasText: 'rejected' }).click()
    expect(await page.locator('.card strong').allTextContents()).toEqual(['bought'])
    await page.locator('#review-by').fill('Ines Falk')
    await select(page, 'bought')
    await page.keyboard.press('a')
    const file = await saved(page)
    expect(file.text.startsWith(text)).toBe(true)
    expect(decisionsIn(file.text)).toMatchObject([{ decision: 'reject' }, { event: bought!.id, decision: 'accept' }])
    expect(said).toEqual([])
  })

  test('gives a file for each document', async () => {
    const text = 'Karl Meyer sold the mill in 1950.'
    const mill = sampleOf('letters/mill.txt', text, [{ clause: text, trigger: 'sold' }])
    const { page } = await open(
      pageOf([
        [harbour, harbourText],
        [mill, text],
      ]),
    )
    await page.locator('#review-by').fill('Ines Falk')
    await select(page, 'bought')
    await page.keyboard.press('a')
    await page.locator(`.card[data-event="${mill.events[0]!.id}"] .clause`).click()
    await page.keyboard.press('a')
    const files = page.locator('#review-files a')
    expect(await files.allTextContents()).toEqual([
      'Save harbour.txt.review.jsonl (1)',
      'Save mill.txt.review.jsonl (1)',
    ])
    expect(await files.last().getAttribute('title')).toContain('letters/mill.txt.review.jsonl')
  })

  test('shows phrases that act and are acted on', async () => {
    const [first, ...rest] = harbour.events
    const phrase = { role: 'agent', text: 'the Harbour Board', start: 17, end: 34, rule: 'subject' } as const
    const event = { ...first!, arguments: [{ ...phrase, head: { text: 'Board', start: 29, end: 34 } }] }
    const reported = { ...event, modality: 'reported' as const, reporter: { text: 'Ada Brandt', start: 66, end: 76 } }
    const { page, said } = await open(pageOf([[{ ...harbour, events: [reported, ...rest] }, harbourText]]))
    expect(await page.locator('.who-whom').textContent()).toContain('the Harbour Board bought')
    await select(page, 'bought')
    expect(await page.locator('#detail-body').textContent()).toContain('reported by Ada Brandt')
    expect(said).toEqual([])
  })
})
