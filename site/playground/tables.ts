import { type Columns, readColumns, type TextOf } from '../../src/data/columns.js'

/** The tables of `dist/data/`: all of them are wanted by nearly every text. */
export const TABLES = ['clusters', 'compromise', 'gazetteers', 'languages', 'lexicon', 'name-tags', 'weights'] as const

const tables = new Map<string, Uint8Array>()

/** Fetches what is packed by gzip beside the worker; the bytes as they were before. */
export async function fetchUnpacked(address: URL): Promise<Uint8Array> {
  const answer = await fetch(address)
  if (!answer.ok || answer.body === null)
    throw new Error(`${address.pathname}: Unexpected status ${answer.status}, expected 200`)
  const unpacked = answer.body.pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(unpacked).arrayBuffer())
}

/** Fetches all tables, once: later calls wait for the first. */
export async function fetchTables(base: URL, tell: (done: number, total: number) => void): Promise<void> {
  let done = 0
  await Promise.all(
    TABLES.map(async (name) => {
      if (!tables.has(name)) tables.set(name, await fetchUnpacked(new URL(`tables/${name}.table`, base)))
      tell(++done, TABLES.length)
    }),
  )
}

/** How many code units are made into text at once: functions take no more arguments than some ten thousand. */
const CHUNK = 8_192

/** Text without `Buffer`. What browsers call Latin-1 is Windows-1252, so that its bytes are taken as they are. */
const textOf: TextOf = (bytes, encoding, from, to) => {
  const part = bytes.subarray(from, to)
  if (encoding !== 'latin1')
    return new TextDecoder(encoding === 'utf8' ? 'utf-8' : 'utf-16le', { ignoreBOM: true }).decode(part)
  let text = ''
  for (let at = 0; at < part.length; at += CHUNK) text += String.fromCharCode(...part.subarray(at, at + CHUNK))
  return text
}

/** In the place of `src/data/read-data.ts`: a table that was fetched. */
export function readData<T extends Columns<T>>(name: string): T {
  const bytes = tables.get(name)
  if (bytes === undefined) throw new Error(`Unexpected table "${name}", expected one of ${TABLES.join(', ')}`)
  return readColumns<T>(bytes, textOf)
}
