// Takes the pictures of the report in a real browser: those of the documentation, and, into a folder that is named, one for each
// kind of output that it has to bear: 3, 300 and 10,000 events, years BC, no dates, 50 documents, a phone, dark, print.
//
//   npm run build && npm run screenshots                     docs/images
//   npm run build && npm run screenshots -- /tmp/pictures     those to look at
//
// Needs Chromium (Debian: apt-get install chromium; or its path in CHROMIUM); pngquant, where it is there, makes the files small.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { antiquity, manyDocuments, minutes, travels, undated } from './screenshots/texts.mjs'

const bin = resolve('dist/cli/main.js')
const desktop = { width: 1280, height: 800 }
const phone = { width: 390, height: 780 }

/** What is shown: the name of the picture, the screen, and what is clicked before. */
const shots = [
  { name: 'report', screen: desktop, select: 'began' },
  { name: 'report-dark', screen: desktop, dark: true, actor: true },
  { name: 'report-phone', screen: phone },
  { name: 'report-phone-source', screen: phone, dark: true, select: 'held' },
]

/** Outputs to look at, each by its texts, and the screens on which it is shown. */
const cases = [
  { name: '3-events', texts: { 'minutes.txt': minutes(3) }, shots: [{ select: 1 }] },
  { name: '300-events', texts: { 'minutes.txt': minutes(300) }, shots: [{ select: 40 }, { dark: true }] },
  { name: '10000-events', texts: { 'minutes.txt': minutes(10_000) }, shots: [{}, { select: 3 }] },
  { name: 'antiquity', texts: { 'antiquity.txt': antiquity }, shots: [{ select: 2 }, { dark: true, select: 4 }] },
  { name: 'undated', texts: { 'letter.txt': undated }, shots: [{ select: 1 }] },
  {
    name: '50-documents',
    texts: manyDocuments(50),
    shots: [{}, { select: 5, dark: true }],
  },
  {
    name: 'phone',
    texts: { 'antiquity.txt': antiquity, 'minutes.txt': minutes(250) },
    shots: [
      { screen: phone },
      { screen: phone, select: 3 },
      { screen: phone, dark: true, pane: 'filters' },
      { screen: { width: 320, height: 640 }, select: 1 },
    ],
  },
  {
    name: 'places',
    texts: { 'travels.txt': travels, 'minutes.txt': minutes(40) },
    shots: [
      {},
      { dark: true, spot: true },
      { screen: phone, spot: true },
      { screen: { width: 320, height: 640 }, dark: true, spot: true },
      { print: true },
    ],
  },
  { name: 'print', texts: { 'antiquity.txt': antiquity, 'letter.txt': undated }, shots: [{ print: true }] },
]

const folder = mkdtempSync(join(tmpdir(), 'regesta-'))
const browser = await chromium.launch({
  executablePath: browserPath(),
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
})
try {
  const [target] = process.argv.slice(2)
  if (target === undefined) await documentation('docs/images')
  else for (const one of cases) await look(one, resolve(target))
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}

async function documentation(pictures) {
  const file = join(folder, 'report.html')
  execFileSync(process.execPath, [bin, 'report', '-o', file], { stdio: 'inherit' })
  mkdirSync(pictures, { recursive: true })
  for (const shot of shots) {
    const path = join(pictures, `${shot.name}.png`)
    await take(file, shot, path)
    try {
      execFileSync('pngquant', ['--force', '--strip', '--speed', '1', '--output', path, '64', path])
    } catch {
      console.error(`${path}: as large as it came, for want of pngquant`)
    }
  }
}

async function look({ name, texts, shots: wanted }, pictures) {
  const cwd = join(folder, name)
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(cwd, 'seeds', path)), { recursive: true })
    writeFileSync(join(cwd, 'seeds', path), text)
  }
  const call = (...args) =>
    execFileSync(process.execPath, [bin, ...args], { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
  call('extract', '-q', '--cache', join(folder, 'cache'))
  call('report', '--cache', join(folder, 'cache'))
  mkdirSync(pictures, { recursive: true })
  for (const [index, shot] of wanted.entries()) {
    const path = join(pictures, `${name}-${index + 1}.png`)
    const faults = await take(join(cwd, 'report.html'), { screen: desktop, ...shot }, path)
    console.log([path, ...faults].join('\n  '))
  }
}

/** Takes a picture. @returns What can be seen to be wrong without a look: errors, and what runs over the edge. */
async function take(file, { screen, dark = false, select, actor, pane, spot, print = false }, path) {
  const page = await browser.newPage({ viewport: screen, colorScheme: dark ? 'dark' : 'light' })
  const faults = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => faults.push(message.text()))
  await page.goto(pathToFileURL(file).href)
  if (typeof select === 'string') {
    const strong = page.locator('strong', { hasText: select })
    await page.locator('.card', { has: strong }).first().locator('.clause').click()
  }
  // The list makes cards when they come near the view: the key for the next event reaches each.
  for (let step = 0; typeof select === 'number' && step < select; step++) await page.keyboard.press('j')
  if (actor) await page.locator('#facets .key').first().click()
  if (spot) {
    await page.evaluate(`document.getElementById('map').open = true`)
    await page.locator('#map .dot').last().click()
  }
  if (pane) await page.locator(`.tabs [data-pane="${pane}"]`).click()
  await page.mouse.move(0, 0)
  if (print) {
    const [events, shown] = await printed(page)
    if (events !== shown) faults.push(`print shows ${shown} of ${events} events`)
    writeFileSync(path.replace('.png', '.pdf'), await page.pdf({ format: 'A4' }))
  }
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
  await page.screenshot({ path, fullPage: print })
  const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  if (over > 0) faults.push(`${over} pixels run over the edge`)
  await page.close()
  return faults
}

/** Makes the page as it is printed; how many events it has, and how many stand on paper. */
async function printed(page) {
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
  return page.evaluate(`[
    Number(document.getElementById('event-count').textContent),
    [...document.querySelectorAll('.card')].filter((card) => card.checkVisibility()).length,
  ]`)
}

function browserPath() {
  const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  const found = [process.env.CHROMIUM, ...usual, mac].find((path) => path && existsSync(path))
  if (found === undefined) throw new Error(`There is no Chromium at ${usual.join(', ')}: name its path in CHROMIUM`)
  return found
}
