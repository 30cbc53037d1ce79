import type { EventActor, EventPlace } from '../../../model/event.js'
import { element } from '../element.js'

/** A row of the form: a name as it is written there, and the mention that it was, if it was one. */
export interface MentionRow {
  readonly name: string
  readonly type: string
  /** Empty for places. */
  readonly role: string
  readonly known: EventPlace | EventActor | undefined
}

const TYPES = ['person', 'organization', 'place', 'group']
const ROLES = ['agent', 'patient', 'other']

/** Rows for the actors or places of an event, of which each can be written over or taken away, and one more be added. */
export function mentionRows(
  called: 'Actor' | 'Place',
  mentions: readonly (EventPlace | EventActor)[],
): { holder: HTMLElement; read(): MentionRow[] } {
  const readers = new Map<HTMLElement, () => MentionRow>()
  const rows = element('div')
  const add = (known?: EventPlace | EventActor) => {
    const name = element('input', { 'aria-label': `${called}: name`, value: known?.name ?? '' })
    const type = choice(`${called}: type`, TYPES, known?.type ?? (called === 'Place' ? 'place' : 'person'))
    const role = choice(`${called}: role`, ROLES, known !== undefined && 'role' in known ? known.role : 'agent')
    const remove = element(
      'button',
      { type: 'button', class: 'tool', 'aria-label': `Take ${called.toLowerCase()} away` },
      '×',
    )
    const row = element('div', { class: 'mention-row' }, name, type, called === 'Place' ? null : role, remove)
    remove.addEventListener('click', () => {
      readers.delete(row)
      row.remove()
    })
    readers.set(row, () => {
      return { name: name.value.trim(), type: type.value, role: called === 'Place' ? '' : role.value, known }
    })
    rows.append(row)
    return name
  }
  for (const mention of mentions) add(mention)
  const more = element(
    'button',
    { type: 'button', class: 'more' },
    `Add ${called === 'Place' ? 'a place' : 'an actor'}`,
  )
  more.addEventListener('click', () => add().focus())
  const holder = element('div', {}, rows, more)
  return { holder, read: () => [...readers.values()].map((read) => read()).filter(({ name }) => name !== '') }
}

function choice(label: string, options: readonly string[], chosen: string): HTMLSelectElement {
  return element(
    'select',
    { 'aria-label': label },
    ...options.map((option) => element('option', { value: option, selected: option === chosen }, option)),
  )
}
