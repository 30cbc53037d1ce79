import { literal, quotedName } from './sql.js'
import type { Column, Table } from './table.js'
import { tables } from './tables.js'

const actorFields = ['name', 'type', 'role', 'entity', 'text', 'title'].map((name) => `"${name}" VARCHAR`)
const span = '"start" INTEGER, "end" INTEGER'
const referenceFields = ['text', 'title', 'year', 'doi', 'isbn', 'pages', 'file'].map((name) => `"${name}" VARCHAR`)
const reference = `STRUCT(${referenceFields.join(', ')}, "authors" VARCHAR[], "urls" VARCHAR[], ${span})`
const actor = `STRUCT(${actorFields.join(', ')}, ${span})[]`

/** The fields of a record that a view reads, with types of our own: inferred ones would make dates of EDTF. */
const recordColumns: Readonly<Record<string, string>> = {
  id: 'VARCHAR',
  quote: 'VARCHAR',
  clause: `STRUCT(${span})`,
  trigger: 'STRUCT("text" VARCHAR, "lemma" VARCHAR)',
  kind: 'VARCHAR',
  negated: 'BOOLEAN',
  modality: 'VARCHAR',
  reporter: `STRUCT("text" VARCHAR, ${span})`,
  when: 'STRUCT("text" VARCHAR, "edtf" VARCHAR, "earliest" VARCHAR, "latest" VARCHAR, "precision" VARCHAR, "anchor" VARCHAR, "rule" VARCHAR)',
  arguments: `STRUCT("role" VARCHAR, "text" VARCHAR, "head" STRUCT("text" VARCHAR), "rule" VARCHAR, ${span})[]`,
  actors: actor,
  places: actor,
  citations: `STRUCT("marker" VARCHAR, "labels" VARCHAR[], "scope" VARCHAR, "rule" VARCHAR, "status" VARCHAR, "reference" ${reference}, ${span})[]`,
  provenance: `STRUCT("source" VARCHAR, "line" INTEGER, "page" INTEGER, "sentence" INTEGER, "section" VARCHAR[], ${span})`,
  review: 'VARCHAR',
}

const counts = ['sentences', 'events', 'dates', 'actors', 'citations', 'issues'].map((name) => `"${name}" INTEGER`)
const coverage = ['attached', 'assumed', 'orphan'].map((name) => `"${name}" INTEGER`)
const document = `STRUCT("source" VARCHAR, "mediaType" VARCHAR, "sha256" VARCHAR, "published" VARCHAR, "counts" STRUCT(${counts.join(', ')}), "coverage" STRUCT(${coverage.join(', ')}))`

/** The files of an output that the views read. */
export interface ViewFiles {
  readonly manifest: string
  /** The files of event records; none where no document gave one. */
  readonly events: readonly string[]
  /** How long a record is at most, in bytes: each of the database's threads keeps room for two. */
  readonly longestRecord: number
}

/** Less room than this for a record makes reading slow. */
const LEAST_ROOM = 1 << 20

/** The statements of SQL (DuckDB's) that make a view of each table over the files of an output. */
export function viewsOf(files: ViewFiles): string[] {
  return tables.map((table) => {
    const list = table.columns.map((column) => `  ${expressionOf(column)} AS ${quotedName(column.name)}`)
    return `CREATE VIEW ${table.name} AS SELECT\n${list.join(',\n')}\nFROM ${materialOf(table.name, files)}`
  })
}

function expressionOf({ path, type, mapped }: Column): string {
  const field = path.split('.').map(quotedName).join('.')
  if (mapped !== undefined) {
    const cases = Object.entries(mapped).map(([from, to]) => `WHEN ${literal(from)} THEN ${literal(to)}`)
    return `CASE ${field} ${cases.join(' ')} END`
  }
  if (path === 'actor.role') return `coalesce(${field}, 'place')`
  // DuckDB knows no `Y` before a year of more than four figures.
  return type === 'DATE' ? `TRY_CAST(ltrim(${field}, 'Y') AS DATE)` : field
}

/** What the rows of a table are made from; the names are those of the columns' paths. */
function materialOf(name: Table['name'], { manifest, events, longestRecord }: ViewFiles): string {
  const read = (file: string, columns: Readonly<Record<string, string>>, more: string) => {
    const list = Object.entries(columns).map(([key, type]) => `${quotedName(key)}: ${literal(type)}`)
    return `read_json(${file}, columns = {${list.join(', ')}}${more})`
  }
  if (name === 'documents') {
    const source = read(literal(escapeGlob(manifest)), { documents: `${document}[]` }, '')
    return `(SELECT unnest(documents) AS document FROM ${source}) AS row`
  }
  const room = Math.max(LEAST_ROOM, longestRecord + 2)
  const files = `[${events.map((file) => literal(escapeGlob(file))).join(', ')}]`
  const lines = read(files, recordColumns, `, format = 'newline_delimited', maximum_object_size = ${room}`)
  const empty = Object.entries(recordColumns).map(([key, type]) => `CAST(NULL AS ${type}) AS ${quotedName(key)}`)
  const records = events.length > 0 ? lines : `(SELECT ${empty.join(', ')} WHERE false)`
  // Not `FROM …, unnest(…)`: a join of each record with its own list takes ten times as long as its rows.
  const each = (list: string, one: string, from = records) => `(SELECT *, unnest(${list}) AS ${one} FROM ${from})`
  if (name === 'actors') return `${each('actors || places', 'actor')} AS event`
  if (name === 'arguments') return `${each('arguments', 'argument')} AS event`
  if (name === 'citations') return `${each('citation.labels', 'label', each('citations', 'citation'))} AS event`
  if (name === 'works') return `${each('citations', 'citation')} AS event WHERE citation.reference.text IS NOT NULL`
  return `${records} AS event`
}

/** A path in which no character stands for others: DuckDB reads paths as patterns. */
export function escapeGlob(path: string): string {
  return path.replaceAll(/[[*?]/g, '[$&]')
}
