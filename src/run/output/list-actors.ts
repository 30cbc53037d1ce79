import * as z from 'zod'
import { actorTypeSchema } from '../../model/actor.js'
import type { ManifestDocument } from '../../model/manifest.js'
import { readWithin } from '../files/read-within.js'
import { ActorList } from './actor-list.js'

const actorSchema = z.object({
  entity: z.string(),
  name: z.string(),
  type: actorTypeSchema,
  resolved: z.string().optional(),
  id: z.string().optional(),
})

/** What the list takes from a record, of any version. */
const recordSchema = z.object({ id: z.string(), actors: z.array(actorSchema), places: z.array(actorSchema) })

type Record = z.infer<typeof recordSchema>

/**
 * The lines of the list of the actors that the records of these documents name, read from the output one document at a time. What is no record is
 * passed over: `validate` names it.
 */
export async function listActors(
  folder: string,
  documents: readonly Pick<ManifestDocument, 'source' | 'outputs'>[],
): Promise<{ readonly text: string; readonly count: number }> {
  const list = new ActorList()
  for (const { source, outputs } of documents) {
    for (const { format, path } of outputs) {
      if (format !== 'events-jsonl') continue
      const bytes = await readWithin(folder, path)
      if (!('code' in bytes)) list.add(source, recordsIn(bytes))
    }
  }
  const text = list.text()
  return { text, count: list.size }
}

/** Line by line: as a text the whole would take twice its size once more. */
function* recordsIn(bytes: Buffer): Generator<Record> {
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(LF, from)
    const to = end < 0 ? bytes.length : end
    const record = recordIn(bytes.toString('utf8', from, to))
    if (record !== undefined) yield record
    from = to + 1
  }
}

const LF = 10

function recordIn(line: string): Record | undefined {
  try {
    return recordSchema.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}
