import { parse } from 'csv-parse/sync'
import { type ListedActor, listedActorSchema, MOST_LISTED } from '../../model/listed-actor.js'
import { reasonOf } from '../errors/reason-of.js'
import { UsageError } from '../errors/usage-error.js'
import { placeOf } from '../files/place-within.js'
import { readText } from '../files/read-regular.js'

/** Bytes. */
const MOST = 2_000_000

const COLUMNS = ['name', 'also', 'type', 'id'] as const

/**
 * Reads the user's list of actors: CSV with a head `name,also,type,id`, other names parted by `;`, type and id left out where there are none
 * (an actor without a type is a person).
 * @throws {UsageError} that names the file, the line and what was expected there.
 */
export async function readActorList(file: string): Promise<ListedActor[]> {
  let text: string
  try {
    text = readText(await placeOf(file), MOST)
  } catch (error) {
    throw new UsageError(`${file}: ${reasonOf(error)}`)
  }
  const rows = rowsOf(text, file)
  if (rows.length > MOST_LISTED) throw new UsageError(`${file}: ${rows.length} actors, expected at most ${MOST_LISTED}`)
  const owners = new Map<string, string>()
  return rows.map(({ record, info }) => {
    const at = `${file}:${info.lines}`
    const also = (record.also ?? '')
      .split(';')
      .map((name) => name.trim())
      .filter(Boolean)
    const { name, id } = record
    const actor = listedActorSchema.safeParse({ name, also, type: record.type || 'person', ...(id ? { id } : {}) })
    if (!actor.success) {
      const [issue] = actor.error.issues
      throw new UsageError(`${at}: ${issue!.path.join('.')}: ${issue!.message}`)
    }
    for (const one of [actor.data.name, ...also]) {
      const owner = owners.get(one)
      if (owner !== undefined && owner !== actor.data.name)
        throw new UsageError(`${at}: "${one}" is a name of ${owner} already`)
      owners.set(one, actor.data.name)
    }
    return actor.data
  })
}

interface Row {
  readonly record: Readonly<Record<string, string>>
  readonly info: { readonly lines: number }
}

function rowsOf(text: string, file: string): Row[] {
  try {
    return parse(text, {
      bom: true,
      columns: (head: string[]) => {
        const wrong = head.find((name) => !COLUMNS.some((column) => column === name))
        if (wrong !== undefined) throw new Error(`Unexpected column "${wrong}", expected ${COLUMNS.join(', ')}`)
        if (!head.includes('name')) throw new Error(`no column "name", expected ${COLUMNS.join(', ')}`)
        return head
      },
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Row[]
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`)
  }
}
