import * as z from 'zod'
import { kinds } from './kinds.js'

/** What kind of happening an event is: by its verb, what the verb acts on, and the construct that it stands in. */
export const kindSchema = z.enum(kinds)

export type Kind = z.infer<typeof kindSchema>
