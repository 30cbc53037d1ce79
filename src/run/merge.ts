import { readdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { sha256Of } from '../identity/sha256-of.js'
import type { BatchSources, Manifest } from '../model/manifest.js'
import type { BatchReport } from './batch.js'
import { UsageError } from './errors/usage-error.js'
import { insideOf } from './files/inside-of.js'
import { readWithin } from './files/read-within.js'
import { type CarriedReview, carriedReviews } from './output/carried-reviews.js'
import { manifestOf } from './output/manifest.js'
import { OutputFolder } from './output/output-folder.js'
import { settle } from './output/settle.js'
import { type Shard, shardManifestName, shardOfName } from './output/shard.js'

interface Part {
  readonly folder: string
  readonly shard: Shard
  readonly manifest: Manifest
}

/**
 * Makes one output of those that shards wrote, in one folder or in several. The manifests of the shards are removed
 * from the output then; reviews go along.
 * @throws {UsageError} where a shard is missing or there twice, where shards were run with different options or
 * versions, or where a file is not what its shard wrote or lies outside of its folder.
 */
export async function merge(folders: readonly string[], output: string): Promise<BatchReport> {
  const parts = (await Promise.all(folders.map(partsOf))).flat()
  checkParts(parts, folders)
  await checkFiles(parts)
  const others = parts.filter(({ folder: from }) => resolve(from) !== resolve(output))
  const reviews: CarriedReview[] = []
  for (const { folder: from, manifest } of others) reviews.push(...(await carriedReviews(from, output, manifest)))
  const folder = new OutputFolder(output, false)
  await folder.open()
  for (const { folder: from, manifest } of others) {
    for (const path of filesOf(manifest)) await folder.put(path, await readOr(from, path))
  }
  for (const { path, bytes } of reviews) await folder.put(path, bytes)
  const whole = manifestOf(
    parts[0]!.manifest.options,
    parts.flatMap(({ manifest: { documents } }) => documents),
    parts.flatMap(({ manifest: { failures } }) => failures),
    sourcesOf(parts),
  )
  const manifest = await settle(folder, whole)
  for (const { folder: from, shard } of parts) {
    if (resolve(from) === resolve(output)) await rm(join(from, shardManifestName(shard)), { force: true })
  }
  return {
    manifest,
    written: folder.written.sort(),
    removed: folder.removed.sort(),
    kept: [],
    passedOver: [],
    cached: 0,
    decisions: [],
  }
}

/** What the batch was given to read; machines that call it otherwise have no word for it in common. */
function sourcesOf([first, ...others]: readonly Part[]): BatchSources | undefined {
  const sources = first?.manifest.sources
  return others.every(({ manifest }) => isDeepStrictEqual(manifest.sources, sources)) ? sources : undefined
}

async function partsOf(folder: string): Promise<Part[]> {
  const names = await readdir(folder).catch(() => {
    throw new UsageError(`no folder ${folder}`)
  })
  const parts: Part[] = []
  for (const name of names.sort()) {
    const shard = shardOfName(name)
    if (!shard) continue
    const manifest = await new OutputFolder(folder, true).manifest(name)
    if (!manifest) throw new UsageError(`${join(folder, name)} is no manifest`)
    parts.push({ folder, shard, manifest })
  }
  return parts
}

const filesOf = ({ documents }: Manifest) => documents.flatMap(({ outputs }) => outputs.map(({ path }) => path))

/** Looks at every file before the first is written: an output is whole or untouched. */
async function checkFiles(parts: readonly Part[]): Promise<void> {
  for (const { folder, manifest } of parts) {
    for (const { path, sha256 } of manifest.documents.flatMap(({ outputs }) => outputs)) {
      const file = insideOf(folder, path)
      if (file === undefined) throw new UsageError(`${path} is outside of ${folder}, expected a file of its shard`)
      if (sha256Of(await readOr(folder, path)) !== sha256) throw new UsageError(`${file} is not what its shard wrote`)
    }
  }
}

/** A file of a shard. @throws {UsageError} where it cannot be read. */
async function readOr(folder: string, path: string): Promise<Buffer> {
  const bytes = await readWithin(folder, path)
  if (!('code' in bytes)) return bytes
  const file = join(folder, path)
  throw new UsageError(bytes.code === 'missing' ? `${file} is missing` : `${file}: ${bytes.message}`)
}

function checkParts(parts: readonly Part[], folders: readonly string[]): void {
  const first = parts[0]
  if (!first) throw new UsageError(`no shard in ${folders.join(', ')}, expected manifest.<i>-of-<n>.json`)
  const names = parts.map(({ folder, shard }) => join(folder, shardManifestName(shard)))
  const odd = parts.findIndex(({ manifest: { options, version }, shard: { of } }) => {
    return (
      of !== first.shard.of || version !== first.manifest.version || !isDeepStrictEqual(options, first.manifest.options)
    )
  })
  if (odd > 0)
    throw new UsageError(`${names[odd]} is of another run than ${names[0]}: the shards, options or versions differ`)
  for (let index = 1; index <= first.shard.of; index++) {
    const found = names.filter((_, i) => parts[i]!.shard.index === index)
    if (found.length === 0) throw new UsageError(`shard ${index}/${first.shard.of} is missing`)
    if (found.length > 1) throw new UsageError(`shard ${index}/${first.shard.of} is there twice: ${found.join(', ')}`)
  }
}
