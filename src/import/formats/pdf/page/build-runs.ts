import type { Glyph } from '../glyphs/glyph.js'
import { joinAccent } from './join-accent.js'
import { type Run, WORD_GAP } from './run.js'

interface OpenRun {
  text: string
  x: number
  right: number
  glyph: Glyph
  blank: boolean
  raised: boolean
}

/** Joins the letters that are set one behind the other in one type to words and parts of words. */
export function buildRuns(glyphs: readonly Glyph[]): Run[] {
  const runs: Run[] = []
  let open: OpenRun | null = null
  let blank = false
  const close = () => {
    if (open !== null && open.text.trim() !== '') runs.push(runOf(open))
    open = null
  }
  for (const glyph of withoutDoubles(glyphs)) {
    if (glyph.text === ' ') {
      close()
      blank = true
      continue
    }
    if (glyph.text === '') continue
    const accented: string | null = open === null ? null : accentedWith(open, glyph)
    if (open !== null && accented !== null) {
      open.text = accented
      open.right = Math.max(open.right, glyph.x + glyph.width)
      continue
    }
    if (open !== null && follows(open, glyph)) {
      open.text += glyph.text
      open.right = glyph.x + glyph.width
    } else {
      close()
      open = { text: glyph.text, x: glyph.x, right: glyph.x + glyph.width, glyph, blank, raised: glyph.superior }
    }
    blank = false
  }
  close()
  return runs
}

function runOf({ text, x, right, glyph, blank, raised }: OpenRun): Run {
  const { y, size, bold, artifact } = glyph
  return { text, x, right, y, size, bold, blank, ...(raised && { raised }), ...(artifact && { artifact }) }
}

function follows({ right, glyph: first }: OpenRun, glyph: Glyph): boolean {
  const room = (glyph.x - right) / glyph.size
  return (
    glyph.face === first.face &&
    glyph.superior === first.superior &&
    glyph.artifact === first.artifact &&
    Math.abs(glyph.size / first.size - 1) < 0.02 &&
    Math.abs(glyph.y - first.y) < 0.03 * first.size &&
    room > -0.35 &&
    room < WORD_GAP
  )
}

/** TeX's old fonts set an accent and a letter one over the other: the word with the two as one letter, or null. */
function accentedWith(open: OpenRun, glyph: Glyph): string | null {
  const near = glyph.x - open.right < -0.15 * glyph.size && Math.abs(glyph.y - open.glyph.y) < 0.4 * glyph.size
  return near ? joinAccent(open.text, glyph.text) : null
}

/** Without letters that are printed twice, a hair apart, to look bold. */
function* withoutDoubles(glyphs: readonly Glyph[]): Generator<Glyph> {
  const places = new Map<string, number[]>()
  for (const glyph of glyphs) {
    const key = `${glyph.text} ${Math.round(glyph.y)}`
    const others = places.get(key)
    if (glyph.text !== ' ' && others?.some((x) => Math.abs(x - glyph.x) < 0.1 * glyph.size)) continue
    if (others === undefined) places.set(key, [glyph.x])
    else others.push(glyph.x)
    yield glyph
  }
}
