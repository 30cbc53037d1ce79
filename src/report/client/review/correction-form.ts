import { describeDate } from '../../../calendar/describe-date.js'
import { parseEdtf } from '../../../calendar/parse-edtf.js'
import { kinds } from '../../../model/kinds.js'
import type { Fields } from '../../../model/review.js'
import { type Child, element } from '../element.js'
import type { Item } from '../items.js'
import { type Correction, correctionOf } from './correction-of.js'
import type { Desk } from './desk.js'
import { mentionRows } from './mention-rows.js'
import { submitButton } from './submit-button.js'

/** A form for what a person says of an event otherwise: each field as it is, to be written over. */
export function correctionForm(item: Item, desk: Desk, correct: (fields: Fields) => void): HTMLElement {
  const { event } = item
  const kind = choice('What happened', kinds, event.kind)
  const edtf = element('input', { 'aria-label': 'Date in EDTF', value: event.when?.edtf ?? '', placeholder: 'no date' })
  const words = element('input', { 'aria-label': 'Words of the date', value: event.when?.text ?? '' })
  const said = element('span', { class: 'aside' })
  const negated = element('input', { type: 'checkbox', 'aria-label': 'Denied', checked: event.negated })
  const modality = choice('Told as', ['asserted', 'reported', 'doubted'], event.modality)
  const actors = mentionRows('Actor', event.actors)
  const places = mentionRows('Place', event.places)
  const fault = element('p', { class: 'fault', role: 'alert' })
  edtf.addEventListener('input', () => {
    const isDate = edtf.value === '' || parseEdtf(edtf.value) !== null
    edtf.setAttribute('aria-invalid', `${!isDate}`)
    said.textContent = edtf.value !== '' && isDate ? describeDate(edtf.value) : ''
  })
  const form = element(
    'form',
    { novalidate: true },
    ...row('What', kind),
    ...row('When', element('div', {}, edtf, said)),
    ...row('in words', words),
    ...row('Denied', negated),
    ...row('Told as', modality),
    ...row('Who', actors.holder),
    ...row('Where', places.holder),
    fault,
    submitButton('Correct'),
  )
  form.addEventListener('submit', (submitted) => {
    submitted.preventDefault()
    const correction: Correction = {
      kind: kind.value,
      edtf: edtf.value.trim(),
      words: words.value.trim(),
      negated: negated.checked,
      modality: modality.value,
      actors: actors.read(),
      places: places.read(),
    }
    const machine = desk.machineOf(item)
    const fields = correctionOf(correction, machine ?? event)
    const all = machine === undefined ? { ...desk.fieldsOf(item), ...fields } : fields
    if (Object.keys(all).length === 0) fault.textContent = 'Nothing is other than the machine says: accept it instead.'
    else correct(all)
  })
  return form
}

function row(name: string, control: Child): Child[] {
  return [element('span', { class: 'aside' }, name), control]
}

function choice(label: string, options: readonly string[], chosen: string): HTMLSelectElement {
  return element(
    'select',
    { 'aria-label': label },
    ...options.map((option) => element('option', { value: option, selected: option === chosen }, option)),
  )
}
