import { element, part } from '../element.js'
import type { Item } from '../items.js'
import { correctionForm } from './correction-form.js'
import type { Desk, Said } from './desk.js'
import { submitButton } from './submit-button.js'

/** What a person can decide on an event: buttons, and a form where one is asked for. */
export function reviewPanel(item: Item, desk: Desk): HTMLElement {
  const holder = element('div', { class: 'wide' })
  const fault = element('p', { class: 'fault', role: 'alert' })
  const panel = element('div', { class: 'review-panel' })
  const decide = (said: Said) => {
    const message = needsName(desk) ? 'Write your name above the list first.' : desk.decide(item, said)
    fault.textContent = message ?? ''
  }
  const button = (id: string, name: string, key: string, act: () => void) => {
    const made = element('button', { type: 'button', class: 'tool', 'data-act': id, title: `${name} (${key})` }, name)
    made.addEventListener('click', act)
    return made
  }
  const open = (form: HTMLElement) => {
    holder.replaceChildren(form)
    holder.querySelector<HTMLElement>('input, select')?.focus()
  }
  panel.append(
    button('accept', 'Accept', 'a', () => decide({ decision: 'accept' })),
    button('reject', 'Reject', 'r', () => open(rejectForm((reason) => decide({ decision: 'reject', reason })))),
    button('correct', 'Correct', 'c', () => {
      open(correctionForm(item, desk, (fields) => decide({ decision: 'change', fields })))
    }),
  )
  if (desk.canTakeBack(item)) panel.append(button('undo', 'Take back', 'u', () => desk.takeBack(item)))
  panel.append(element('span', { class: 'aside' }, item.mark), holder, fault)
  return panel
}

/** Whether nobody is named; the field for it gets the focus then. */
function needsName(desk: Desk): boolean {
  if (desk.by.trim() !== '') return false
  part('review-by').focus()
  return true
}

function rejectForm(reject: (reason: string) => void): HTMLElement {
  const reason = element('input', { 'aria-label': 'Why', placeholder: 'why', required: true, maxlength: 5000 })
  const form = element('form', {}, element('label', {}, 'Why'), reason, submitButton('Reject'))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (reason.value.trim() !== '') reject(reason.value.trim())
  })
  return form
}
