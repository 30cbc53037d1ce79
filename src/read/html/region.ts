/** An element whose end is awaited: so many of its name are open inside. */
export interface Region {
  readonly name: string
  depth: number
}
