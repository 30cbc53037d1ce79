import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { extract } from '../../src/run/work/extract.js'
import { describeInBrowser } from '../support/browser.js'

const BASE = '/regesta/'
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
}

let told = ''
let server: Server
let at = ''

beforeAll(async () => {
  told = execFileSync(process.execPath, ['site/build.mjs', '--base', BASE], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  server = createServer(({ url = '' }, answer) => {
    const { pathname } = new URL(url, 'http://localhost')
    const file = join('site/dist', pathname.slice(BASE.length) || 'index.html')
    if (!pathname.startsWith(BASE) || !existsSync(file)) return answer.writeHead(404).end()
    return answer
      .writeHead(200, { 'content-type': TYPES[file.split('.').at(-1)!] ?? 'text/plain' })
      .end(readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}${BASE}`
}, 240_000)

afterAll(() => server?.close())

test('the site is built of all pages, and none of their links is broken', () => {
  expect(told).toMatch(/\b(?:[3-9]\d|\d{3,}) pages, 0 broken links: site\/dist\n$/)
})

describeInBrowser('the site in a browser', (open) => {
  test('shows pages, searches them, and asks no other server', async () => {
    const { page, said, asked } = await open(`${at}docs/dates.html`)
    expect(await page.title()).toBe('Dates | Regesta')
    await page.click('.VPNavBarSearch button')
    await page.fill('.search-input', 'centuries')
    await page.waitForSelector('.VPLocalSearchBox .result')
    expect(said).toEqual([])
    expect(asked.filter((address) => !address.startsWith(at))).toEqual([])
  })

  test('reads a text in its playground as the library reads it, and shows the report', async () => {
    const { page, said, asked } = await open(`${at}playground.html`)
    const text = 'In March 1871 Elin Brandt, a merchant, founded the Nordhavn Company.[1] It was sold in 1898.[2]'
    await page.fill('#playground-text', text)
    await page.click('button.main')
    const frame = await (await page.waitForSelector('iframe', { timeout: 60_000 })).contentFrame()
    const events = extract({ id: 'text.txt', text }).events
    await frame!.locator(`text=${events[0]!.trigger.text} >> visible=true`).first().waitFor()
    expect(await page.textContent('.status')).toMatch(`2 sentences, ${events.length} events: 2 dated, 2 cited.`)
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Save the records')])
    expect(download.suggestedFilename()).toBe('text.txt.events.jsonl')
    expect(readFileSync(await download.path(), 'utf8')).toBe(
      events.map((event) => `${JSON.stringify(event)}\n`).join(''),
    )
    expect(said).toEqual([])
    expect(asked.filter((address) => !/^(?:about:|blob:)/.test(address) && !address.startsWith(at))).toEqual([])
  })

  test('can send nothing anywhere', async () => {
    const { page, said, asked } = await open(`${at}playground.html`)
    const sent = await page.evaluate(() =>
      fetch('https://example.org/', { method: 'POST', body: 'a' }).then(
        () => true,
        () => false,
      ),
    )
    expect(sent).toBe(false)
    expect(asked.filter((address) => address.includes('example.org'))).toEqual([])
    expect(said.join()).toContain('Content Security Policy')
  })
})
