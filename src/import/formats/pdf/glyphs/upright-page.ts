import type { Glyph, PageGlyphs } from './glyph.js'

/** Turns a page on which most words are read from below or above, such as a wide table, so that they stand upright. */
export function uprightPage(page: PageGlyphs): PageGlyphs {
  const counts = new Map<number, number>()
  for (const { angle, text } of page.glyphs) if (text !== ' ') counts.set(angle, (counts.get(angle) ?? 0) + 1)
  const [most = 0] = [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0] ?? []
  if (most !== 90 && most !== 180 && most !== 270) return page
  const { width, height, glyphs } = page
  const turned = ({ x, y }: Glyph) => {
    if (most === 90) return { x: height - y, y: x }
    return most === 180 ? { x: width - x, y: height - y } : { x: y, y: width - x }
  }
  const wide = most === 180 ? { width, height } : { width: height, height: width }
  return {
    ...wide,
    glyphs: glyphs.map((glyph) => ({ ...glyph, ...turned(glyph), angle: (glyph.angle - most + 360) % 360 })),
  }
}
