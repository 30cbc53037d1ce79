import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Command } from 'commander'
import { packageFile } from '../data/package-file.js'
import type { PageAssets } from '../report/page.js'
import type { ReportDocument, ReportMap } from '../report/report-data.js'
import { UsageError } from '../run/errors/usage-error.js'
import { readIfThere } from '../run/files/read-if-there.js'
import { readConfig } from '../run/settings/config.js'
import { counted } from '../terminal/counted.js'
import { say, warn } from '../terminal/print.js'
import { addPlaceOptions, type Places, type PlaceValues, placesOf } from './options/places.js'
import { cacheFolderOf } from './options/settings.js'

interface Values extends PlaceValues {
  readonly output: string
  readonly title?: string
  readonly cache?: string | boolean
  readonly allowMissing?: true
  readonly map: boolean
}

/** Where the map's coordinates and outline come from, as the licence of GeoNames asks. */
const MAP_CREDIT = 'Places: GeoNames (CC BY 4.0). Land, as it is today: Natural Earth.'

const help = `
The page is one file that loads nothing: it can be mailed, archived, or opened without a network. It shows each source
with its sentences, dates, actors and citations marked, a timeline of the events, filters, and the record of each event.

What a batch kept in the cache of each document is read from there; what it has not is extracted again.

A source that is missing or has changed since it was extracted is an error, and no page is written; --allow-missing
shows its events by their quotes.

Examples:
  regesta report                               output/ and its sources into report.html
  regesta report out --source notes -o notes.html`

/** `regesta report`: an output and its sources as one page. */
export function report(command: Command): void {
  addPlaceOptions(command, { sources: true })
    .argument('[output]', 'folder that regesta extract wrote (default: output)')
    .option('-o, --output <file>', 'page to write', 'report.html')
    .option('--title <text>', 'title of the page')
    .option('--cache <folder>', 'folder of what was extracted before (default: that of your caches)')
    .option('--no-cache', 'extract every document anew')
    .option('--no-map', 'leave out the map of places')
    .option('--allow-missing', 'show the events of a source that is gone or has changed by their quotes alone')
    .addHelpText('after', help)
    .action(
      async (named: string | undefined, { output, title, allowMissing, cache, map: asked, ...values }: Values) => {
        expectOwnPage(output)
        const places = await placesOf(named, values)
        const { writePage } = await import('../report/page.js')
        const { sweepTemporary } = await import('../run/files/temporary.js')
        const { writeFile } = await import('../run/files/write-file.js')
        const folder = cacheFolderOf(cache, await readConfig(values.config))
        const { documents, name } = await readForReport(places, allowMissing === true, folder)
        const only = documents.length === 1 ? documents[0]!.extraction.document.source : name
        const map = asked ? await mapOf(documents) : undefined
        const page = writePage({ title: title ?? only, documents, ...(map && { map }) }, await readAssets())
        await sweepTemporary(dirname(output), { deep: false })
        await writeFile(output, page)
        const events = documents.reduce((sum, { extraction }) => sum + extraction.events.length, 0)
        for (const { extraction, note } of documents) if (note) warn(`${extraction.document.source}: ${note}\n`)
        const found = `${counted(documents.length, 'document')}, ${counted(events, 'event')}`
        say(`${found}: ${output}, ${Math.ceil(page.length / 1024)} KB\n`)
      },
    )
}

/**
 * The documents of an output, each with its source and all layers where the source is at hand.
 * @throws {UsageError} where one is not, unless that is allowed: nobody wants a page with an empty pane.
 */
async function readForReport({ output, told }: Places, allowMissing: boolean, cache: string | false) {
  const { readUnderReview } = await import('../run/output/reviewed-documents.js')
  const { readUnchangedSource } = await import('../run/sources/read-unchanged-source.js')
  const { openLayers } = await import('../run/read-layers.js')
  const { withoutSource, withSource } = await import('../report/report-document.js')
  const { openSources } = await import('../run/sources/open-sources.js')
  const { sourcePlacesOf } = await import('../run/sources/source-places.js')
  const { manifest, documents } = await readUnderReview(output)
  const sources = await openSources(await sourcePlacesOf(output, { ...told, manifest: manifest.sources }), output)
  const layersOf = await openLayers(cache)
  const read: ReportDocument[] = []
  const missing: string[] = []
  for (const { document, events, review } of documents) {
    const source = await readUnchangedSource(sources, document, manifest.options)
    if (typeof source === 'string') {
      missing.push(`${document.source}: ${source}`)
      read.push(withoutSource(events, document, source, review))
    } else read.push(withSource(events, source.text, await layersOf(source, manifest.options), review))
  }
  if (missing.length === 0 || allowMissing) return { documents: read, name: sources.name }
  throw new UsageError(
    [
      ...missing,
      'no page is written: put the sources back or extract again, name their folder by --source, or show events by ' +
        'their quotes alone with --allow-missing',
    ].join('\n'),
  )
}

/** The map of the events' places; undefined where none of them is known well enough to be drawn. */
async function mapOf(documents: readonly ReportDocument[]): Promise<ReportMap | undefined> {
  const { spotsForMap } = await import('../report/spots-for-map.js')
  const spots = spotsForMap(documents)
  return spots.length === 0 ? undefined : { land: await readAsset('land.txt'), credit: MAP_CREDIT, spots }
}

/**
 * A page is written over a page alone: a source or a manifest in its place would be lost.
 * @throws {UsageError}
 */
function expectOwnPage(file: string): void {
  const before = pageAt(file)
  if (before === undefined || before.slice(0, 2_000).includes('<meta name="generator" content="Regesta">')) return
  throw new UsageError(`${file} is there and is no report: name another file by --output, or move it away`)
}

function pageAt(file: string): string | undefined {
  try {
    return readIfThere(file)
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`)
  }
}

/** The page's frame, style sheet and script, which the build bundles. */
async function readAssets(): Promise<PageAssets> {
  const [frame, style, script] = await Promise.all(['frame.html', 'page.css', 'main.js'].map(readAsset))
  return { frame: frame!, style: style!, script: script! }
}

function readAsset(name: string): Promise<string> {
  return readFile(packageFile(`dist/report/client/${name}`), 'utf8')
}
