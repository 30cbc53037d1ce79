// Takes the pictures of the documentation: the report of the committed output, in a real browser.
//
//   npm run build && node scripts/screenshots.mjs
//
// Needs Chromium (Debian: apt-get install chromium); pngquant, where it is there, makes the files small.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const pictures = 'docs/images'
const desktop = { width: 1280, height: 800 }
const phone = { width: 390, height: 780 }

/** What is shown: the name of the picture, the screen, and what is clicked before. */
const shots = [
  { name: 'report', screen: desktop, select: 'began' },
  { name: 'report-dark', screen: desktop, dark: true, actor: true },
  { name: 'report-phone', screen: phone },
  { name: 'report-phone-source', screen: phone, dark: true, select: 'held' },
]

const folder = mkdtempSync(join(tmpdir(), 'regesta-'))
const file = join(folder, 'report.html')
execFileSync(process.execPath, ['dist/cli/main.js', 'report', '-o', file], { stdio: 'inherit' })
mkdirSync(pictures, { recursive: true })

const args = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args })
for (const { name, screen, dark = false, select, actor } of shots) {
  const page = await browser.newPage({ viewport: screen, colorScheme: dark ? 'dark' : 'light' })
  await page.goto(pathToFileURL(file).href)
  const card = page.locator('.card', { has: page.locator('strong', { hasText: select ?? /./ }) }).first()
  if (select) await card.locator('.clause').click()
  if (actor) await page.locator('#facets .key').first().click()
  await page.mouse.move(0, 0)
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
  const path = join(pictures, `${name}.png`)
  await page.screenshot({ path })
  try {
    execFileSync('pngquant', ['--force', '--strip', '--speed', '1', '--output', path, '64', path])
  } catch {
    console.error(`${path}: as large as it came, for want of pngquant`)
  }
  await page.close()
}
await browser.close()
rmSync(folder, { recursive: true })
