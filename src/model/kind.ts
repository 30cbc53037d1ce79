import * as z from 'zod'

/** What kind of happening an event is: by its verb, what the verb acts on, and the construct that it stands in. */
export const kindSchema = z.enum([
  'say',
  'ask',
  'meet',
  'agree',
  'support',
  'refuse',
  'accuse',
  'protest',
  'punish',
  'mobilize',
  'attack',
  'yield',
  'win',
  'lose',
  'begin',
  'end',
  'make',
  'appoint',
  'leave-office',
  'birth',
  'death',
  'marry',
  'move',
  'transfer',
  'change',
  'find',
  'decide',
  'cause',
  'happen',
  'other',
])

export type Kind = z.infer<typeof kindSchema>
