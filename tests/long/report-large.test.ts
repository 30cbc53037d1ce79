import { expect, test } from 'vitest'
import { describeInBrowser } from '../support/browser.js'
import { pageOf } from '../support/page-of.js'
import { type SampleEvent, sampleOf } from '../support/sample.js'

const count = 3000

function large() {
  const pad = (number: number) => `${number}`.padStart(2, '0')
  const events: SampleEvent[] = []
  const lines: string[] = []
  for (let index = 0; index < count; index++) {
    const date = `${1800 + Math.floor(index / 20)}-${pad((index % 12) + 1)}-${pad((index % 28) + 1)}`
    const clause = `On ${date} the board met for the ${index}th time, and wrote down what it heard.`
    lines.push(`${clause}[${(index % 300) + 1}]`)
    events.push({
      clause,
      trigger: 'met',
      when: [date, date, date, date],
      actors: [['board', 'organization', 'agent']],
    })
  }
  const text = lines.join('\n')
  return [sampleOf('minutes.txt', text, events), text] as const
}

describeInBrowser(`${count} events`, (open) => {
  test('make a page that draws only what is near the view, and reaches the rest', async () => {
    const sample = large()
    const { page, said } = await open(pageOf([sample]))
    const nodes = () => page.evaluate('document.querySelectorAll("*").length') as Promise<number>
    expect(await nodes()).toBeLessThan(6000)
    expect(await page.locator('#event-count').textContent()).toBe(`${count}`)
    const shown = await page.evaluate('[...document.querySelectorAll("#timeline .mark")].length')
    const crowded = await page.evaluate(
      '[...document.querySelectorAll("#timeline [data-crowd] text")].reduce((sum, { textContent }) => sum + Number(textContent), 0)',
    )
    expect((shown as number) + (crowded as number)).toBe(count)

    const last = sample[0].events.at(-1)!
    await page.evaluate(`location.hash = 'e=${last.id}'`)
    const clause = async () => (await page.locator('#source-text .clause-mark').allTextContents()).join('')
    await expect.poll(clause).toBe(last.quote)
    expect(await page.locator('.card[aria-current]').getAttribute('data-event')).toBe(last.id)
    expect(await page.locator('#source-text .clause-mark').first().isVisible()).toBe(true)

    await page.locator('#filter-query').fill('1234th')
    expect(await page.locator('.card').count()).toBe(1)
    expect(await nodes()).toBeLessThan(6000)
    expect(said).toEqual([])
  })
})
