import { describeDate } from '../../../calendar/describe-date.js'
import type { EventRecord } from '../../../model/event.js'

/** Letters below which a cut label says too little: `Anna…`. */
const LEAST = 14

/** A label for so many letters: who did what to whom, or as much of it as fits, the verb before all; null where nothing does. */
export function labelOf(event: EventRecord, letters: number): string | null {
  const verb = `${event.negated ? 'not ' : ''}${event.trigger.text}`
  const names = namesOf(event, 'agent')
  const [agents, agent] = [names.slice(0, 2).join(', '), names[0] ?? '']
  const patient = namesOf(event, 'patient')[0] ?? ''
  const [surname, object] = [agent.split(' ').at(-1)!, patient.split(' ').at(-1)!]
  const forms = [
    [agents, verb, patient],
    [agent, verb, patient],
    [agents, verb],
    [agent, verb, object],
    [agent, verb],
    [surname, verb],
    [verb, patient],
    [verb, object],
    [verb],
  ].map((words) => withoutDirection(words.filter((word) => word !== '').join(' ')))
  const fitting = forms.filter((form) => form.length <= letters).sort((a, b) => b.length - a.length)[0]
  if (fitting !== undefined) return fitting
  return letters < LEAST ? null : `${forms[0]!.slice(0, letters - 1).trimEnd()}…`
}

/** What is said of an event where the pointer rests: its date, who did what to whom, its sentence. */
export function titleOf(event: EventRecord): string {
  const date = event.when === null ? '' : `${describeDate(event.when.edtf)}: `
  return `${date}${labelOf(event, Number.POSITIVE_INFINITY)}\n${event.quote}`
}

/** The named actors of a side, else the heads of its phrases. */
function namesOf({ actors, arguments: phrases }: EventRecord, side: 'agent' | 'patient'): string[] {
  const named = actors.filter(({ role }) => role === side).map(({ name }) => name)
  return [
    ...new Set(named.length > 0 ? named : phrases.filter(({ role }) => role === side).map(({ head }) => head.text)),
  ]
}

function withoutDirection(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').replace(/\s+/g, ' ')
}
