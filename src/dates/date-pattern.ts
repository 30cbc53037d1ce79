import type { Reading } from './reading.js'

/** A match of a pattern in the clean text of a sentence. */
export interface PatternMatch {
  readonly text: string
  readonly groups: Readonly<Record<string, string | undefined>>
  /** The text before the match, up to 60 code units of it, and behind it. */
  readonly before: string
  readonly after: string
}

/** A mention that a match holds: what it says, and the named group that is its extent where that is not all. */
export interface PatternReading extends Reading {
  readonly at?: string
}

/** One way in which dates are written. */
export interface DatePattern {
  /** Kebab-case, that of its file. */
  readonly name: string
  /** A test that every text passes which holds a match, cheap enough to be made of each sentence. */
  readonly gate: RegExp
  /**
   * Linear, without look-behind: it sees the text from where the last match ended. A match counts only where no letter
   * or digit stands directly before or behind it.
   */
  readonly expression: RegExp
  /** Decides between matches of one length: the higher wins. 0 where absent. */
  readonly priority?: number
  /** The mentions of a match, or null where it is no date after all. */
  read(match: PatternMatch): PatternReading | readonly PatternReading[] | null
}
