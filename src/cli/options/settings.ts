import type { BatchOptions } from '../../model/manifest.js'
import type { Options } from '../../model/options.js'
import { userCacheFolder } from '../../run/cache/cache-folder.js'
import { UsageError } from '../../run/errors/usage-error.js'
import { readConfig } from '../../run/settings/config.js'
import type { Config } from '../../run/settings/config-schema.js'
import { type ExtractionValues, optionsOf } from './extraction-options.js'

/** The options of a command line that a file of settings can hold as well. */
export interface SettingValues extends Partial<ExtractionValues> {
  readonly output?: string
  readonly published?: string
  readonly encoding?: string
  readonly jobs?: number
  readonly timeout?: number
  readonly cache?: string | boolean
  readonly exclude?: string[]
  readonly actors?: string
  readonly strict?: true
  readonly config?: string
}

/** What a batch is done with. */
export interface Settings extends Options {
  readonly paths: readonly string[]
  readonly output: string
  readonly published: string | undefined
  readonly encoding: string
  readonly exclude: readonly string[]
  readonly strict: boolean
  readonly jobs: number | undefined
  /** Seconds. */
  readonly timeout: number | undefined
  readonly cache: string | false
}

/** What the command line, the file of settings and the defaults say, in this order. */
export async function settingsOf(paths: readonly string[], values: SettingValues): Promise<Settings> {
  const { $schema: _, ...config } = await readConfig(values.config)
  const given = optionsOf(values)
  const encoding = (values.encoding ?? config.encoding ?? 'utf-8').toLowerCase()
  if (!(await knowsEncoding(encoding))) throw new UsageError(`unknown encoding '${encoding}'`)
  if (values.output === '') throw new UsageError('no folder is named by --output')
  if (values.cache === '') throw new UsageError('no folder is named by --cache')
  return {
    paths: paths.length > 0 ? paths : (config.paths ?? ['seeds']),
    output: values.output ?? config.output ?? 'output',
    published: values.published ?? config.published,
    encoding,
    leadingMarker: given.leadingMarker ?? config.leadingMarker ?? 'previous',
    dateMode: given.dateMode ?? config.dateMode ?? 'auto',
    dateOrder: given.dateOrder ?? config.dateOrder,
    ...(await actorsOf(values.actors ?? config.actors)),
    language: given.language ?? config.language,
    exclude: [...(config.exclude ?? []), ...(values.exclude ?? [])],
    strict: values.strict ?? config.strict ?? false,
    jobs: values.jobs ?? config.jobs,
    timeout: values.timeout ?? config.timeout,
    cache: cacheFolderOf(values.cache, config),
  }
}

/** The user's list of actors, where a file of it is named. */
async function actorsOf(file: string | undefined): Promise<Pick<Options, 'actors'>> {
  if (file === undefined) return {}
  const { readActorList } = await import('../../run/settings/read-actor-list.js')
  return { actors: await readActorList(file) }
}

/** The folder of the cache, or false where there is none: the command line says, the settings, or where a user's caches are. */
export function cacheFolderOf(given: string | boolean | undefined, config: Config): string | false {
  return given === true || given === undefined ? (config.cache ?? userCacheFolder()) : given
}

/** The options of a batch that these settings are, as a manifest and a plan name them. */
export function batchOptionsOf(settings: Settings): BatchOptions {
  const { leadingMarker, dateMode, dateOrder, language, actors, published, encoding } = settings
  return {
    leadingMarker,
    dateMode,
    ...(dateOrder && { dateOrder }),
    ...(actors && { actors }),
    ...(language === 'any' && { language }),
    published: published ?? null,
    encoding,
    formats: ['events-jsonl'],
  }
}

/** True where documents can be decoded by it; the tables of other encodings than UTF-8 are not loaded for nothing. */
async function knowsEncoding(label: string): Promise<boolean> {
  return label === 'utf-8' || (await import('../../run/sources/decode.js')).isEncoding(label)
}
