import type { BatchReport, Progress } from '../../run/batch.js'
import { extractFiles } from '../../run/extract-files.js'
import type { Shard } from '../../run/output/shard.js'
import { batchOptionsOf, type Settings, type SettingValues } from '../options/settings.js'
import { createProgress, documentsLine } from '../printing/progress.js'

/** What the command line says of an extraction, beside its settings. */
export interface ExtractValues extends SettingValues {
  readonly check?: true
  readonly shard?: Shard
  readonly printConfig?: true
  readonly quiet?: true
  readonly json?: true
  readonly watch?: true
  readonly ignoreReview?: true
  /** The form in which records are written instead of an output. */
  readonly format?: string
  /** What a text from the standard input is called. */
  readonly as?: string
}

/** Extracts what the settings name, and shows how far it is. Returns how far it was, too, where it was stopped. */
export async function runBatch(
  settings: Settings,
  values: ExtractValues,
  stop: AbortController,
): Promise<{ report: BatchReport; reached: Progress | undefined }> {
  let reached: Progress | undefined
  const progress = values.quiet || values.json ? undefined : createProgress(process.stderr, documentsLine)
  const { paths, output, exclude, strict, jobs, timeout, cache } = settings
  const report = await extractFiles({
    paths,
    output,
    exclude,
    strict,
    jobs,
    check: values.check === true,
    timeout: timeout === undefined ? undefined : timeout * 1000,
    cache: cache === false ? undefined : cache,
    signal: stop.signal,
    onInterrupt: () => stop.abort(),
    shard: values.shard,
    ignoreReview: values.ignoreReview,
    onProgress: (state) => {
      reached = state
      progress?.show(state)
    },
    options: batchOptionsOf(settings),
  })
  progress?.end()
  return { report, reached }
}
