import type { Boundary } from './boundary.js'

/**
 * A small rule that re-joins what was split too eagerly. Each sees every boundary, and none sees what another said:
 * their order never matters.
 */
export interface SentenceRule {
  readonly name: string
  /** True where the boundary is none. */
  joins(boundary: Boundary): boolean
}
