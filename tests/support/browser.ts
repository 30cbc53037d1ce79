import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest'

/** Where Debian's package `chromium` puts the browser. */
const executablePath = '/usr/bin/chromium'

const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** What a page said and asked for while it was open. */
export interface Opened {
  readonly page: Page
  /** Errors of scripts and everything that was written to the console: a good page says nothing. */
  readonly said: readonly string[]
  /** Addresses beside the page's own that it asked for. */
  readonly asked: readonly string[]
}

export type Open = (
  address: string,
  options?: { width?: number; height?: number; dark?: boolean; touch?: boolean },
) => Promise<Opened>

/**
 * A suite in a real Chromium. Where there is none it is skipped with a word; with `CI=true` it fails.
 */
export function describeInBrowser(name: string, suite: (open: Open) => void): void {
  const there = existsSync(executablePath)
  if (!there && process.env.CI !== 'true') {
    console.warn(`${name}: skipped, there is no ${executablePath} (apt-get install chromium)`)
    describe.skip(name, () => suite(() => Promise.reject(new Error('skipped'))))
    return
  }
  describe(name, { timeout: 90_000 }, () => {
    let browser: Browser
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args })
    }, 60_000)
    afterAll(() => browser?.close(), 60_000)
    suite(async (address, { width = 1280, height = 800, dark = false, touch = false } = {}) => {
      const colorScheme = dark ? 'dark' : 'light'
      const page = await browser.newPage({ viewport: { width, height }, colorScheme, hasTouch: touch })
      onTestFinished(() => page.close())
      const said: string[] = []
      const asked: string[] = []
      page.on('console', (message) => said.push(message.text()))
      page.on('pageerror', (error) => said.push(String(error)))
      page.on('dialog', (dialog) => {
        said.push(`dialog: ${dialog.message()}`)
        void dialog.dismiss()
      })
      page.on('request', (request) => {
        if (request.url() !== address.replace(/#.*$/, '')) asked.push(request.url())
      })
      await page.goto(address)
      return { page, said, asked }
    })
  })
}
