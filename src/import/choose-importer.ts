import type { Importer } from './imported-document.js'
import { importers } from './importers.js'

/**
 * The importer of a file: the one of its ending, where that accepts the bytes, else the first that does, else that of the ending, which
 * says what is wrong with them. `format` leaves no choice. Undefined where nobody knows the file.
 */
export async function chooseImporter(
  name: string,
  bytes: Uint8Array,
  format: string | undefined,
): Promise<Importer | undefined> {
  if (format !== undefined) return importers.find((entry) => entry.format === format)?.load()
  const ending = name.toLowerCase()
  const named = importers.filter(({ extensions }) => extensions.some((extension) => ending.endsWith(extension)))
  for (const entry of [...named, ...importers]) {
    const importer = await entry.load()
    if (importer.accepts(bytes)) return importer
  }
  return named[0]?.load()
}
