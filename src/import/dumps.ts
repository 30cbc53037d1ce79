import type { DumpImporter } from './dump.js'

interface DumpImporterEntry {
  readonly format: string
  /** Loads the importer, with its libraries. */
  load(): Promise<DumpImporter>
}

/** Formats that hold many documents: a line a format. */
export const dumps: readonly DumpImporterEntry[] = [
  { format: 'wikitext', load: async () => (await import('./formats/wikitext/wikitext.js')).wikitext },
  { format: 'enterprise', load: async () => (await import('./formats/enterprise/enterprise.js')).enterprise },
]

/** The importer of a dump by its first bytes, unpacked; undefined where it is none. */
export async function chooseDump(head: Uint8Array, format: string | undefined): Promise<DumpImporter | undefined> {
  for (const entry of dumps) {
    if (format !== undefined && entry.format !== format) continue
    const importer = await entry.load()
    if (format !== undefined || importer.accepts(head)) return importer
  }
  return undefined
}
