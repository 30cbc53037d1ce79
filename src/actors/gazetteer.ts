/** A list of names of one kind, with its source. */
export interface Gazetteer {
  readonly name: string
}
