import { decodeGlyph } from './decode-glyph.js'
import type { Glyph } from './glyph.js'
import { IDENTITY, type Matrix, multiply } from './matrix.js'
import type { Face, Operator, ShownGlyph } from './operators.js'

/** So many letters at least are set with room between them because they are spaced. */
const FEWEST_SPACED = 4

/** What `q` keeps and `Q` brings back. */
interface State {
  readonly page: Matrix
  readonly face: Face | null
  readonly size: number
  readonly spacing: number
  readonly wordSpacing: number
  readonly stretch: number
  readonly leading: number
  readonly rise: number
  readonly hidden: boolean
}

/** Follows the operators of a page and says where each letter stands; `base` turns the page as it is shown. */
export function traceGlyphs(operators: Iterable<Operator>, faces: (id: string) => Face, base: Matrix): Glyph[] {
  const glyphs: Glyph[] = []
  const kept: State[] = []
  const tags: string[] = []
  let state: State = {
    page: base,
    face: null,
    size: 1,
    spacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    hidden: false,
  }
  let line = IDENTITY
  let at = 0

  const set = (change: Partial<State>) => {
    state = { ...state, ...change }
  }
  const moveTo = (matrix: Matrix) => {
    line = matrix
    at = 0
  }
  const move = (x: number, y: number) => moveTo(multiply(line, [1, 0, 0, 1, x, y]))
  const show = (shown: readonly (ShownGlyph | number | null)[]) => {
    if (state.face === null) return
    const setting = settingOf(state.face, state, line, tags.includes('Artifact'))
    const letters = shown.filter((entry) => typeof entry === 'object' && entry !== null)
    const isSpaced =
      letters.length >= FEWEST_SPACED && !shown.some((entry) => typeof entry === 'number' && undoes(entry, state))
    for (const entry of shown) {
      if (entry === null) continue
      if (typeof entry === 'number') at -= (entry / 1000) * state.size * state.stretch
      else at += place(entry, setting, at, isSpaced && entry !== letters.at(-1), glyphs)
    }
  }

  for (const { name, values } of operators) {
    const [first, second] = values as readonly number[]
    if (name === 'save') kept.push(state)
    else if (name === 'restore') state = kept.pop() ?? state
    else if (name === 'transform') set({ page: multiply(state.page, matrixOf(values)) })
    else if (name === 'paintFormXObjectBegin') {
      kept.push(state)
      if (values[0]) set({ page: multiply(state.page, matrixOf([values[0]])) })
    } else if (name === 'paintFormXObjectEnd') state = kept.pop() ?? state
    else if (name === 'beginText') moveTo(IDENTITY)
    else if (name === 'setFont') set({ face: faces(String(values[0])), size: second! })
    else if (name === 'setCharSpacing') set({ spacing: first! })
    else if (name === 'setWordSpacing') set({ wordSpacing: first! })
    else if (name === 'setHScale') set({ stretch: first! / 100 })
    else if (name === 'setLeading') set({ leading: -first! })
    else if (name === 'setTextRise') set({ rise: first! })
    else if (name === 'setTextRenderingMode') set({ hidden: first === 3 || first === 7 })
    else if (name === 'setTextMatrix') moveTo(matrixOf(values))
    else if (name === 'moveText') move(first!, second!)
    else if (name === 'setLeadingMoveText') {
      set({ leading: second! })
      move(first!, second!)
    } else if (name === 'nextLine') move(0, state.leading)
    else if (name === 'showText') show(values[0] as readonly (ShownGlyph | number)[])
    else if (name === 'beginMarkedContent' || name === 'beginMarkedContentProps') tags.push(String(values[0]))
    else if (name === 'endMarkedContent') tags.pop()
  }
  return glyphs
}

/** A move back by most of the room between letters: that room parts some of them, which are words. */
function undoes(move: number, { size, spacing }: State): boolean {
  return spacing > 0 && (move / 1000) * Math.abs(size) > 0.5 * spacing
}

/** How the letters of one string are set. */
interface Setting {
  readonly face: Face
  readonly state: State
  readonly origin: Matrix
  /** Points along the line, and across it, for one of the text's own. */
  readonly along: number
  readonly across: number
  readonly angle: number
  readonly artifact: boolean
}

function settingOf(face: Face, state: State, line: Matrix, artifact: boolean): Setting {
  const origin = multiply(state.page, line)
  const [a, b, c, d] = origin
  const sign = state.size < 0 ? -1 : 1
  const angle = face.vertical ? 270 : angleOf((Math.atan2(-b * sign, a * sign) * 180) / Math.PI)
  return { face, state, origin, along: Math.hypot(a, b), across: Math.hypot(c, d), angle, artifact }
}

/** Sets one letter and says how far it goes. */
function place(shown: ShownGlyph, setting: Setting, at: number, isSpaced: boolean, glyphs: Glyph[]): number {
  const { face, state, origin, along, across, angle, artifact } = setting
  const { size, stretch, rise } = state
  // Room between the letters of a spaced word belongs to them; in a string of two letters, and behind the last one, it may part words.
  const own = (shown.width * face.unit * size + (isSpaced ? state.spacing : 0)) * stretch
  const whole = own + ((isSpaced ? 0 : state.spacing) + (shown.isSpace ? state.wordSpacing : 0)) * stretch
  // A code of 32 is a blank only where the file does not say that it is a letter.
  const letter = face.letterOf(shown.originalCharCode, shown.unicode) ?? (shown.isSpace ? ' ' : null)
  const { text, lost, superior } = decodeGlyph(letter)
  glyphs.push({
    text,
    x: origin[0] * at + origin[2] * rise + origin[4],
    y: origin[1] * at + origin[3] * rise + origin[5],
    width: own * along,
    size: Math.abs(size) * across * face.height,
    face: face.name,
    bold: face.bold,
    angle,
    hidden: state.hidden,
    artifact,
    lost,
    superior,
  })
  return whole
}

/** A page that was scanned askew is upright for all that. */
function angleOf(degrees: number): number {
  const quarter = Math.round(degrees / 90) * 90
  return (Math.round(Math.abs(degrees - quarter) <= 4 ? quarter : degrees) + 360) % 360
}

/** Six values as they are, or one list of them. */
function matrixOf(values: readonly unknown[]): Matrix {
  const six = values.length === 1 ? (values[0] as ArrayLike<number>) : (values as readonly number[])
  return [six[0]!, six[1]!, six[2]!, six[3]!, six[4]!, six[5]!]
}
