import { element } from '../element.js'

/** The button that ends a form. */
export function submitButton(name: string): HTMLElement {
  return element('div', { class: 'wide' }, element('button', { type: 'submit', class: 'tool' }, name))
}
