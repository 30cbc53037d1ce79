import { readFile } from 'node:fs/promises'
import { UsageError } from '../errors/usage-error.js'
import type { Config } from './config-schema.js'

/** The file that is read where it is there and none is named. */
const configFile = 'regesta.config.json'

/**
 * Reads the settings of a file; of `regesta.config.json`, or none, where no file is named.
 * @throws {UsageError} where the file is missing, no JSON or holds what is no setting.
 */
export async function readConfig(named?: string): Promise<Config> {
  const file = named ?? configFile
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (named === undefined && error.code === 'ENOENT') return undefined
    throw new UsageError(`${file}: ${error.message}`)
  })
  if (text === undefined) return {}
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`)
  }
  const { configSchema } = await import('./config-schema.js')
  const config = configSchema.safeParse(value)
  if (config.success) return config.data
  const faults = config.error.issues.map(({ path, message }) => `${[file, ...path].join('.')}: ${message}`)
  throw new UsageError(faults.join('\n'))
}
