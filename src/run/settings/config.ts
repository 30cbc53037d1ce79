import type * as z from 'zod'
import { reasonOf } from '../errors/reason-of.js'
import { UsageError } from '../errors/usage-error.js'
import { insideOf } from '../files/inside-of.js'
import { placeOf } from '../files/place-within.js'
import { readText } from '../files/read-regular.js'
import type { Config } from './config-schema.js'

/** The file that is read where it is there and none is named. */
const configFile = 'regesta.config.json'

/**
 * Reads the settings of a file; of `regesta.config.json`, or none, where no file is named.
 * @throws {UsageError} where the file is missing, no JSON or holds what is no setting.
 */
export async function readConfig(named?: string): Promise<Config> {
  const file = named ?? configFile
  const text = await read(file, named === undefined)
  if (text === undefined) return {}
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`)
  }
  const { configSchema } = await import('./config-schema.js')
  const config = configSchema.safeParse(value)
  if (config.success) return named === undefined ? withinHere(config.data, file) : config.data
  const known = Object.keys(configSchema.shape)
  throw new UsageError(config.error.issues.map((issue) => faultOf(file, issue, known)).join('\n'))
}

/** Bytes. */
const MOST = 1_000_000

async function read(file: string, mayBeMissing: boolean): Promise<string | undefined> {
  try {
    return readText(await placeOf(file), MOST)
  } catch (error) {
    if (mayBeMissing && (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new UsageError(`${file}: ${reasonOf(error)}`)
  }
}

/** What is wrong with a setting; of one that does not exist, which there are. */
function faultOf(file: string, { path, message, ...issue }: z.core.$ZodIssue, known: readonly string[]): string {
  if (issue.code !== 'unrecognized_keys') return `${[file, ...path].join('.')}: ${message}`
  const names = issue.keys.map((key) => `"${key}"`).join(', ')
  return `${file}: Unexpected setting ${names}, expected one of ${known.join(', ')}`
}

/**
 * Settings that a clone brings along may not lead out of it: whoever wants that says so.
 * @throws {UsageError}
 */
function withinHere(config: Config, file: string): Config {
  for (const key of ['output', 'cache'] as const) {
    const path = config[key]
    if (typeof path !== 'string' || insideOf('.', path) !== undefined) continue
    throw new UsageError(
      `${file}: ${key} leads out of the current folder, to ${path}: name it by --${key}, or the file by --config`,
    )
  }
  return config
}
