import * as z from 'zod'
import type { Report } from '../check/findings/finding.js'
import { segmentSource } from '../check/input/segment-source.js'
import { rules } from '../check/rules/index.js'
import { type RuleLevels, ruleLevelsOf } from '../check/settings.js'
import { type Reader, validate } from '../check/validate.js'
import { version } from '../data/version.js'
import type { Manifest } from '../model/manifest.js'
import { type Options, optionsSchema } from '../model/options.js'
import { openFolders } from './output/checked-folders.js'
import { OutputFolder } from './output/output-folder.js'
import { expectShape } from './settings/expect-shape.js'
import { openSources } from './sources/open-sources.js'
import { type SourcesTold, sourcePlacesOf } from './sources/source-places.js'

/** What to check, and how. */
export interface OutputCheck {
  /** The folder of an extraction. */
  readonly output: string
  /** The folder of its sources; the places that the manifest, or else `told`, names where it is left out. */
  readonly source?: string | undefined
  /** What a file of settings says of the sources. */
  readonly told?: SourcesTold['settings']
  /** The level of each rule; each rule's own where it is absent. */
  readonly settings?: RuleLevels
  /** Extract every source anew, also where the manifest vouches for its output. */
  readonly fresh?: boolean
  /** Size of the largest file that is read, in bytes. */
  readonly maxBytes?: number
}

const checkSchema = z.strictObject({
  output: z.string().min(1),
  source: z.string().min(1).optional(),
  told: z.unknown().optional(),
  settings: z.unknown().optional(),
  fresh: z.boolean().optional(),
  maxBytes: z.number().positive().optional(),
})

/** Checks an output against its sources, as `regesta validate` does. Whatever stands in the files is a finding. */
export async function validateOutput(check: OutputCheck): Promise<Report> {
  expectShape(checkSchema, check, 'validateOutput', 'option')
  const { output, source, told, settings = ruleLevelsOf(rules), fresh = false, maxBytes = 100_000_000 } = check
  const known = await new OutputFolder(output, true).manifest()
  const places = await sourcePlacesOf(output, {
    named: source,
    manifest: known?.sources,
    ...(told && { settings: told }),
  })
  const folders = await openFolders(output, await openSources(places, output), maxBytes)
  return validate({ folders, reader, rules, settings, fresh })
}

/** Reads sources anew; the language tools are loaded by the first extraction, if there is one. */
const reader: Reader = {
  version: version(),
  read: async (source, manifest) => segmentSource(source, optionsOrDefaults(manifest)),
  async extract(source, manifest) {
    const { extractSource } = await import('./workers/worker.js')
    return extractSource(source, optionsOrDefaults(manifest))
  },
}

function optionsOrDefaults(manifest: Manifest | null): Options {
  return manifest?.options ?? optionsSchema.parse({})
}
