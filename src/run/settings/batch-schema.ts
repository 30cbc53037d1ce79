import * as z from 'zod'
import { batchOptionsSchema } from '../../model/manifest.js'

/** What the library's `extractFiles` takes; how many jobs there may be is looked at where they are started. */
export const batchSchema = z.strictObject({
  paths: z.array(z.string()).min(1),
  output: z.string().min(1),
  options: batchOptionsSchema,
  exclude: z.array(z.string()).optional(),
  strict: z.boolean().optional(),
  check: z.boolean().optional(),
  jobs: z.number().optional(),
  timeout: z.number().positive().optional(),
  cache: z.string().min(1).optional(),
  shard: z.strictObject({ index: z.int().min(1), of: z.int().min(1) }).optional(),
  signal: z.instanceof(AbortSignal).optional(),
  ignoreReview: z.boolean().optional(),
  onInterrupt: z.unknown().optional(),
  onProgress: z.unknown().optional(),
})
