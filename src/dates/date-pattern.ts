/** One way in which dates are written. */
export interface DatePattern {
  readonly name: string
}
