import { readFileSync } from 'node:fs'
import { type Columns, readColumns } from './columns.js'
import { packageFile } from './package-file.js'

/** Reads a table that `scripts/data.mjs` laid out when the package was built. */
export function readData<T extends Columns<T>>(name: string): T {
  return readColumns<T>(readFileSync(packageFile(`dist/data/${name}.bin`)))
}
