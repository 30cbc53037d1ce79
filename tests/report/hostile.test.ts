import { expect, test } from 'vitest'
import { escapeHtml, escapeJson } from '../../src/report/page.js'
import { describeInBrowser } from '../support/browser.js'
import { pageOf, pageTextOf } from '../support/page-of.js'
import { sampleOf } from '../support/sample.js'

const scripts = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(2)>',
  '<!--<script>',
  '{{title}} {{figures}} $& $1',
  '&lt;b&gt; &amp;',
  '"><svg onload=alert(3)>',
]
const turned = '\u202eevil\u202c \u2067x\u2069'
const line = `In 1950 ${scripts.join(' ')} Brandt${turned} sold <b>it</b>.`
const text = `${line}[1]\n${'\u2028\u2029\u0000\ufeff'}Done.`

function hostile() {
  const extraction = sampleOf(`a${turned}<b>.txt`, text, [
    {
      clause: line,
      trigger: 'sold',
      when: ['In 1950', '1950', '1950-01-01', '1950-12-31', 'year'],
      actors: [[`Brandt${turned}`, 'person', 'agent']],
      places: ['<b>it</b>'],
      citations: ['[1]'],
    },
  ])
  const urls = [
    'javascript:alert(4)',
    'data:text/html,<script>alert(5)</script>',
    'https://example.org/"onclick="alert(6)',
  ]
  const reference = { text: scripts.join(' '), start: 0, end: 1, urls }
  const issue = {
    code: 'x',
    severity: 'error' as const,
    message: scripts.join(' '),
    start: 3,
    end: 9,
    line: 1,
    column: 4,
  }
  const citations = extraction.citations.map((citation) => ({ ...citation, reference }))
  return { ...extraction, citations, issues: [issue] }
}

describeInBrowser('a hostile document', (open) => {
  test('is shown as text and runs nothing', async () => {
    const { page, said, asked } = await open(pageOf([[hostile(), text]], scripts.join(' ')))
    await page.locator('.card .clause').click()
    await page.locator('.switch [data-pane="issues"]').click()
    expect(said).toEqual([])
    expect(asked).toEqual([])
    expect(await page.evaluate('document.scripts.length')).toBe(2)
    expect(await page.locator('img, b:not(.figures b), svg svg, iframe, object').count()).toBe(0)
    expect(await page.locator('h1').textContent()).toBe(scripts.join(' '))
    for (const selector of ['#source-text', '#detail', '#issue-list']) {
      expect(await page.locator(selector).textContent()).toContain(scripts[0])
    }
  })

  test('gives no link but to the web', async () => {
    const { page } = await open(pageOf([[hostile(), text]]))
    await page.locator('.card .clause').click()
    const links = await page.evaluate('[...document.links].map((link) => link.getAttribute("href"))')
    expect(links).toEqual(['#event-list', 'https://example.org/"onclick="alert(6)'])
    expect(await page.locator('#detail a').getAttribute('rel')).toBe('noopener noreferrer nofollow')
    expect(await page.locator('#detail').textContent()).toContain('javascript:alert(4)')
  })

  test('cannot turn the direction of the page: its controls are shown by name', async () => {
    const { page } = await open(pageOf([[hostile(), text]]))
    await page.locator('.card .clause').click()
    const body = (await page.evaluate('document.body.innerText')) as string
    expect(body).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    expect(await page.locator('#source-text .control').allTextContents()).toEqual([
      'U+202E',
      'U+202C',
      'U+2067',
      'U+2069',
    ])
  })

  test('a script that comes in after all is stopped by the policy', async () => {
    const address = pageOf([[hostile(), text]])
    const { page } = await open(address)
    const outcome = await page.evaluate(`new Promise((resolve) => {
      addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective))
      const script = document.createElement('script')
      try { script.textContent = 'window.ran = true' } catch { resolve('trusted types') }
      document.body.append(script)
    })`)
    expect(['script-src-elem', 'require-trusted-types-for', 'trusted types']).toContain(outcome)
    expect(await page.evaluate('window.ran')).toBeUndefined()
  })
})

test('data cannot end the element it stands in', () => {
  const json = escapeJson({ text: '</script><!--\u2028&' })
  expect(json).not.toMatch(/[<>&\u2028]/)
  expect(JSON.parse(json)).toEqual({ text: '</script><!--\u2028&' })
})

test('text of the frame is escaped', () => {
  expect(escapeHtml(`<a b="c">'&'\u202e`)).toBe('&lt;a b=&quot;c&quot;&gt;&#39;&amp;&#39;')
})

test('the page names no address and allows its script and style by their hash alone', () => {
  const page = pageTextOf([])
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe')
  expect(policy.match(/'sha256-[\w+/]{43}='/g)).toHaveLength(2)
  const addresses = page.replaceAll('http://www.w3.org/2000/svg', '').match(/(?:src|href)=["']?[^"'#]+|https?:\/\/\w+/g)
  expect(addresses).toBeNull()
})

test('is the same for the same data', () => {
  expect(pageTextOf([[hostile(), text]])).toBe(pageTextOf([[hostile(), text]]))
})
