import { type Imported, importFile } from '../../src/import/import-file.js'

/** Imports bytes as a file of the name. */
export async function importBytes(name: string, bytes: Uint8Array): Promise<Imported> {
  const imported = await importFile({ origin: name, bytes, sha256: '0'.repeat(64) })
  if (imported === undefined) throw new Error(`nobody imports ${name}`)
  return imported
}

/** What an import writes, without its front matter. */
export async function importBody(name: string, bytes: Uint8Array): Promise<string> {
  const { text } = await importBytes(name, bytes)
  return text.slice(text.indexOf('\n---\n\n') + '\n---\n\n'.length, -1)
}
