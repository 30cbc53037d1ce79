/** A decision that was not applied, or was made on what an event no longer says. */
export interface DecisionFault {
  /** The review, relative to the output. */
  readonly path: string
  readonly line: number
  readonly message: string
}
