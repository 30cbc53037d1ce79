import { readFile } from 'node:fs/promises'
import * as z from 'zod'
import { dateModeSchema, leadingMarkerSchema } from '../model/options.js'
import { isDate } from './is-date.js'
import { UsageError } from './usage-error.js'

/** The file that is read where it is there and none is named. */
export const configFile = 'regesta.config.json'

/** The settings of `regesta extract`: the same as its options. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  paths: z.array(z.string()).min(1).optional(),
  output: z.string().optional(),
  published: z.string().refine(isDate, 'expected a date as YYYY, YYYY-MM or YYYY-MM-DD').optional(),
  encoding: z.string().optional(),
  leadingMarker: leadingMarkerSchema.optional(),
  dateMode: dateModeSchema.optional(),
  exclude: z.array(z.string()).optional(),
  jobs: z.int().min(1).optional(),
  /** Seconds. */
  timeout: z.number().positive().optional(),
  /** A folder, or false. */
  cache: z.union([z.string(), z.literal(false)]).optional(),
})

export type Config = z.infer<typeof configSchema>

/**
 * Reads the settings of a file; of `regesta.config.json`, or none, where no file is named.
 * @throws {UsageError} where the file is missing, no JSON or holds what is no setting.
 */
export async function readConfig(named?: string): Promise<Config> {
  const file = named ?? configFile
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (named === undefined && error.code === 'ENOENT') return '{}'
    throw new UsageError(`${file}: ${error.message}`)
  })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`)
  }
  const config = configSchema.safeParse(value)
  if (config.success) return config.data
  const faults = config.error.issues.map(({ path, message }) => `${[file, ...path].join('.')}: ${message}`)
  throw new UsageError(faults.join('\n'))
}
