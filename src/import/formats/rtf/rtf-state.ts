/** What a text is that is met: words, a note's, the name of a style, the mark of an item, a field's order, its words; `none` is left out. */
export type RtfDestination = 'text' | 'note' | 'none' | 'table' | 'title' | 'style' | 'mark' | 'field' | 'result'

/** What holds within a group. */
export interface RtfState {
  readonly destination: RtfDestination
  /** How many characters stand for one of Unicode behind it. */
  readonly uc: number
  readonly font?: number
  readonly isRaised?: boolean
  readonly isHidden?: boolean
  readonly isDeleted?: boolean
  readonly isStart?: boolean
  readonly paragraph: {
    readonly style?: number
    readonly outline?: number
    readonly isInTable?: boolean
    readonly depth?: number
    /** In twentieths of a point. */
    readonly indent?: number
  }
}

/** The state behind a word that sets something of it. */
export function applyWord(state: RtfState, name: string, value: number | undefined): RtfState {
  const { paragraph } = state
  const isOn = value !== 0
  switch (name) {
    case 'uc':
      return { ...state, uc: Math.min(9, Math.max(0, value ?? 1)) }
    case 'f':
      return value === undefined ? state : { ...state, font: value }
    case 'super':
      return { ...state, isRaised: isOn }
    case 'up':
      return { ...state, isRaised: (value ?? 6) > 0 }
    case 'nosupersub':
    case 'sub':
    case 'dn':
      return { ...state, isRaised: false }
    case 'v':
      return { ...state, isHidden: isOn }
    case 'deleted':
      return { ...state, isDeleted: isOn }
    case 'plain':
      return { ...state, isRaised: false, isHidden: false, isDeleted: false }
    case 'pard':
      return { ...state, paragraph: {} }
    case 's':
      return { ...state, paragraph: { ...paragraph, style: value ?? 0 } }
    case 'outlinelevel':
      return { ...state, paragraph: { ...paragraph, outline: value ?? 0 } }
    case 'intbl':
      return { ...state, paragraph: { ...paragraph, isInTable: true } }
    case 'ilvl':
      return { ...state, paragraph: { ...paragraph, depth: Math.min(9, Math.max(0, value ?? 0)) } }
    case 'li':
      return { ...state, paragraph: { ...paragraph, indent: value ?? 0 } }
    default:
      return state
  }
}
