import { sha256Of } from '../../identity/sha256-of.js'
import type { Plan } from '../sources/find-documents.js'

/** One of several machines that share a batch: `2/3` is the second of three. */
export interface Shard {
  /** One-based. */
  readonly index: number
  readonly of: number
}

/** Reads `2/3`, or gives undefined where it is no shard. */
export function parseShard(text: string): Shard | undefined {
  const [, index = '', of = ''] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []
  const shard = { index: Number(index), of: Number(of) }
  return shard.index >= 1 && shard.index <= shard.of ? shard : undefined
}

/** The part of a plan that is a shard's: by the hash of the source's path, so that a new document moves no other. */
export function shardOf(plan: Plan, { index, of }: Shard): Plan {
  const isOurs = (source: string) => (Number.parseInt(sha256Of(source).slice(0, 12), 16) % of) + 1 === index
  return {
    documents: plan.documents.filter(({ path }) => isOurs(path)),
    failures: plan.failures.filter(({ source }) => isOurs(source)),
    passedOver: plan.passedOver.filter(isOurs),
  }
}

/** The name of the file that describes what a shard wrote, until `merge` makes one manifest of all. */
export function shardManifestName({ index, of }: Shard): string {
  return `manifest.${index}-of-${of}.json`
}

/** The shard that a file of this name describes. */
export function shardOfName(name: string): Shard | undefined {
  const [, index, of] = /^manifest\.(\d+)-of-(\d+)\.json$/.exec(name) ?? []
  return index && of ? parseShard(`${index}/${of}`) : undefined
}
