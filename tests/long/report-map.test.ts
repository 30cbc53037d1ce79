import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layLabels } from '../../src/report/client/map/lay-labels.js'
import { fitMap, type Point, panMap, projected, zoomMap } from '../../src/report/client/map/map-view.js'
import { describeInBrowser } from '../support/browser.js'
import { folderOf, regesta } from '../support/regesta.js'

const size = { width: 460, height: 215 }
const point = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -60, max: 80, noNaN: true }))
const dot = fc.record({
  x: fc.integer({ min: 0, max: 460 }),
  y: fc.integer({ min: 0, max: 215 }),
  radius: fc.integer({ min: 3, max: 14 }),
  name: fc.string({ minLength: 1, maxLength: 40 }),
})

describe('the view of the map', () => {
  test('holds all places at first, wherever they are', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 30 }), (points) => {
        const view = fitMap(points as Point[], size)
        for (const one of points) {
          const [x, y] = projected(one as Point, view, size)
          expect(x).toBeGreaterThanOrEqual(-1)
          expect(x).toBeLessThanOrEqual(size.width + 1)
          expect(y).toBeGreaterThanOrEqual(-1)
          expect(y).toBeLessThanOrEqual(size.height + 1)
        }
      }),
      { seed: 4, numRuns: 300 },
    )
  })

  test('of one place shows the land around it', () => {
    const view = fitMap([[2.35, 48.85]], size)
    expect(projected([2.35, 48.85], view, size)).toEqual([size.width / 2, size.height / 2])
    expect(size.height / view.scale).toBeGreaterThan(7)
  })

  test('is zoomed around its middle, moved by pixels, and never loses the world', () => {
    const view = fitMap(
      [
        [2, 48],
        [12, 55],
      ],
      size,
    )
    expect(zoomMap(zoomMap(view, 2, size), 0.5, size)).toEqual(view)
    expect(projected([view.east, view.north], panMap(view, 50, 20, size), size)).toEqual([180, 87.5])
    expect(panMap(view, 1e6, 1e6, size)).toMatchObject({ east: 180, north: -85 })
    expect(zoomMap(view, 1e-9, size).scale * 170).toBeCloseTo(size.height)
  })
})

test('labels lie over no dot and no label, and inside the map', () => {
  fc.assert(
    fc.property(fc.array(dot, { maxLength: 25 }), (dots) => {
      const labels = layLabels(dots, size.width, size.height)
      const boxes = labels.map(({ dot, x, y }) => ({
        dot,
        left: x,
        right: x + Math.min(dot.name.length, 24) * 6.3,
        y: y - 4,
      }))
      for (const [i, one] of boxes.entries()) {
        expect(one.left >= 2 && one.right <= size.width - 2).toBe(true)
        for (const other of boxes.slice(i + 1))
          expect(Math.abs(one.y - other.y) >= 13 || one.right <= other.left || other.right <= one.left).toBe(true)
        for (const { x, y, radius } of dots.filter((other) => other !== one.dot))
          expect(Math.abs(one.y - y) >= 6.5 + radius || one.right <= x - radius || one.left >= x + radius).toBe(true)
      }
    }),
    { seed: 4, numRuns: 200 },
  )
})

const travels = [
  'In 1453 Anna was born in Constantinople. In 1472 Anna lived in Vienna. In 1473 Anna lived in Vienna.',
  'In 1475 Otto lived in Paris, Texas. In 1480 Otto lived in Springfield. In 1481 Otto lived in Volkrenheim.',
  'In 1490 the Senate attacked Denmark. In 1491 the Senate closed the mill.',
].join('\n')

/** The report of some texts as the command writes it: its address and text. */
function reportOf(texts: Record<string, string>, options: readonly string[] = []) {
  const cwd = folderOf(Object.fromEntries(Object.entries(texts).map(([name, text]) => [`seeds/${name}`, text])))
  expect(regesta(['extract', '-q'], { cwd }).status).toBe(0)
  expect(regesta(['report', ...options], { cwd }).status).toBe(0)
  return pathToFileURL(join(cwd, 'report.html')).href
}

describeInBrowser('the map of a report', (open) => {
  const labels =
    '[...document.querySelectorAll("#map .dot")].map((dot) => [dot.getAttribute("aria-label"), dot.getAttribute("class")])'

  test('has a dot for each place that is likely, and says how sure it is', async () => {
    const { page, said, asked } = await open(reportOf({ 'travels.txt': travels }))
    expect(await page.evaluate(labels)).toEqual([
      ['Vienna, 2 events: likely Vienna (Austria): by its size; 2 more of that name', 'dot likely'],
      ['Paris, 1 event: Paris (Texas, United States): as the text says', 'dot'],
      ['Constantinople, 1 event: Istanbul (Türkiye): no other of that name is known', 'dot'],
      [
        'Denmark, 1 event: the state Denmark, drawn at the middle of its people: no other of that name is known',
        'dot area',
      ],
    ])
    expect(await page.locator('#map-count').textContent()).toBe('4 places')
    const others = page.locator('#map-others .key')
    expect(await others.locator('.key-name').allTextContents()).toEqual(['Springfield', 'Volkrenheim'])
    expect(await others.first().getAttribute('title')).toMatch(
      /^Springfield, 1 event: one of several: Springfield \(Missouri/,
    )
    expect(await others.last().getAttribute('title')).toBe('Volkrenheim, 1 event: not in the table of places')
    expect(await page.locator('#map-credit').textContent()).toContain('GeoNames (CC BY 4.0)')
    expect([said, asked]).toEqual([[], []])
  })

  test('filters by a click, and by another no more', async () => {
    const { page } = await open(reportOf({ 'travels.txt': travels }))
    const vienna = page.locator('#map .dot', { has: page.locator('title', { hasText: 'Vienna' }) })
    await vienna.click()
    expect(await page.locator('#event-count').textContent()).toBe('2 of 8')
    expect(await page.locator('#active-filters').textContent()).toContain('at Vienna')
    expect(await vienna.getAttribute('aria-pressed')).toBe('true')
    expect(page.url()).toContain('spots=gn-2761369')
    await vienna.click()
    expect(await page.locator('#event-count').textContent()).toBe('8')
    await page.locator('#map-others .key').last().click()
    expect(await page.locator('#event-count').textContent()).toBe('1 of 8')
  })

  test('is reached by keys: arrows go from west to east, Enter filters', async () => {
    const { page } = await open(reportOf({ 'travels.txt': travels }))
    const focused = () => page.evaluate('document.activeElement.getAttribute("data-key")')
    expect(await page.locator('#map .dot[tabindex="0"]').count()).toBe(1)
    await page.locator('#map .dot[tabindex="0"]').focus()
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe('gn-745044')
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe('gn-4717560')
    await page.keyboard.press('Enter')
    expect(await page.locator('#event-count').textContent()).toBe('1 of 8')
    expect(await focused()).toBe('gn-4717560')
    expect(await page.locator('#map-told').textContent()).toContain('Paris, 1 event')
    await page.keyboard.press('+')
    expect(await page.locator('#map .dot').count()).toBeLessThan(4)
    await page.keyboard.press('0')
    expect(await page.locator('#map .dot').count()).toBe(4)
  })

  test('counts what is left of a filter by other things', async () => {
    const { page } = await open(reportOf({ 'travels.txt': travels }))
    await page.locator('#filter-query').fill('Otto')
    expect(await page.locator('#map-count').textContent()).toBe('1 place')
    expect(await page.locator('#map .dot.none').count()).toBe(3)
  })

  test('is folded on a phone, until it is asked for', async () => {
    const { page } = await open(reportOf({ 'travels.txt': travels }), { width: 390, height: 780 })
    expect(await page.locator('#map-canvas').isVisible()).toBe(false)
    await page.locator('#map summary').click()
    await expect.poll(() => page.locator('#map .dot').count()).toBe(4)
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
  })

  test('is left out where that is asked for', async () => {
    const { page } = await open(reportOf({ 'travels.txt': travels }, ['--no-map']))
    expect(await page.locator('#map').isVisible()).toBe(false)
    expect(await page.locator('#event-count').textContent()).toBe('8')
  })

  test('is not there where no place is known, nor its outline', async () => {
    const without = reportOf({ 'mill.txt': 'In 1491 the Senate closed the mill. In 1492 Otto lived in Volkrenheim.' })
    const { page, said } = await open(without)
    expect(await page.locator('#map').isVisible()).toBe(false)
    expect(await page.evaluate('document.getElementById("data").textContent.includes("Natural Earth")')).toBe(false)
    expect(said).toEqual([])
  })
})

test('the outline of the land is small', () => {
  const cwd = folderOf({ 'seeds/a.txt': travels })
  regesta(['extract', '-q'], { cwd })
  const sizeOf = (out: string) => Number(/(\d+) KB/.exec(out)![1])
  const withMap = sizeOf(regesta(['report'], { cwd }).out)
  writeFileSync(join(cwd, 'seeds/a.txt'), travels.replace(/Constantinople|Vienna|Paris|Texas|Denmark/g, 'Volkrenheim'))
  regesta(['extract', '-q'], { cwd })
  expect(withMap - sizeOf(regesta(['report'], { cwd }).out)).toBeLessThan(40)
})
