/** A type of a column, in the names of SQL. */
export type ColumnType = 'VARCHAR' | 'INTEGER' | 'BOOLEAN' | 'DATE' | 'VARCHAR[]'

/** A column: where its value stands in what a row is made from. */
export interface Column {
  readonly name: string
  readonly type: ColumnType
  /** Names of fields from the row's material inward, with dots: `event.when.edtf`. */
  readonly path: string
  /** What the value is turned into, where it is not taken as it stands; a value that has none here is null. */
  readonly mapped?: Readonly<Record<string, string>>
  /** What it says, in a few words for the documentation. */
  readonly says: string
}

/** A table of an output: what both SQL and files of rows hold. */
export interface Table {
  readonly name: 'events' | 'actors' | 'arguments' | 'citations' | 'works' | 'documents'
  /** What one row is. */
  readonly row: string
  readonly columns: readonly Column[]
}
