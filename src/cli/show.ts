import { basename } from 'node:path'
import type { Command } from 'commander'
import type { Extraction } from '../model/extraction.js'
import { UsageError } from '../run/errors/usage-error.js'
import { createPaint } from '../terminal/create-paint.js'
import { give, say } from '../terminal/print.js'
import { addExtractionOptions, parsePublished } from './options/extraction-options.js'
import { batchOptionsOf, type SettingValues, settingsOf } from './options/settings.js'
import { extractionLines } from './printing/extraction-lines.js'

interface Values extends SettingValues {
  readonly json?: true
}

const help = `
Nothing is written. A file is read by its type; what comes from the standard input is plain text.

Examples:
  regesta show letter.md
  echo 'In 1961 Syria left the union.[3]' | regesta show -
  regesta show letter.md --json | jq .events[0]`

/** `regesta show`: what is found in one document, for people. */
export function show(command: Command): void {
  command
    .argument('<file>', 'a document (.txt, .md, .html), or - for plain text from the standard input')
    .option('--published <date>', 'date of publication, where the document names none', parsePublished)
    .option('--encoding <label>', 'encoding of the document (default: utf-8)')
    .option('--json', 'print the extraction, all layers of it, as JSON')
    .option('--config <file>', 'settings (default: regesta.config.json, where it is there)')
  addExtractionOptions(command)
    .addHelpText('after', help)
    .action(async (file: string, values: Values) => {
      const extraction = await extractionOf(file, values)
      if (values.json) return void give(`${JSON.stringify(extraction, null, 2)}\n`)
      const color = process.stdout.isTTY === true && process.env.NO_COLOR === undefined
      say(extractionLines(extraction, createPaint(color)).join(''))
    })
}

/** @throws {UsageError} where the document cannot be read. */
async function extractionOf(file: string, values: Values): Promise<Extraction> {
  const options = batchOptionsOf(await settingsOf([], values))
  const { sha256Of } = await import('../identity/sha256-of.js')
  const { decode } = await import('../run/sources/decode.js')
  const { worksBeside } = await import('../run/sources/works-beside.js')
  const { extractTask } = await import('../run/workers/worker.js')
  const { bytes, path, mediaType } = await documentAt(file)
  const text = orUsage(path, () => decode(bytes, options.encoding))
  const works = await worksBeside({ file, path, mediaType }, bytes, options.encoding)
  return extractTask({ path, mediaType, text, sha256: sha256Of(bytes), options, ...works })
}

async function documentAt(file: string) {
  if (file === '-') {
    const { readStandardInput } = await import('../run/lines/read-standard-input.js')
    return { bytes: await readStandardInput(), path: 'stdin.txt', mediaType: 'text/plain' as const }
  }
  const { mediaTypeOf, supportedEndings } = await import('../run/sources/media-type-of.js')
  const { readBytes } = await import('../run/sources/read-bytes.js')
  const mediaType = mediaTypeOf(file)
  if (mediaType === undefined)
    throw new UsageError(`${file}: Unexpected file type, expected one of ${supportedEndings}`)
  return { bytes: orUsage(file, () => readBytes(file)), path: basename(file), mediaType }
}

function orUsage<T>(name: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    throw new UsageError(`${name}: ${(error as Error).message}`)
  }
}
