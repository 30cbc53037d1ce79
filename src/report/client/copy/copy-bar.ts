import { element } from '../element.js'
import type { Item } from '../items.js'
import { copies } from './copies.js'
import { copyText } from './copy-text.js'

/** Buttons that copy events as text, CSV or citations. */
export function copyBar(items: () => readonly Item[]): HTMLElement {
  const said = element('span', { class: 'aside', role: 'status' })
  const buttons = copies.map(({ name, title, write }) => {
    const button = element('button', { type: 'button', class: 'tool', 'data-copy': name, title }, name)
    button.addEventListener('click', async () => {
      const events = items().map(({ event }) => event)
      const isCopied = await copyText(write(events))
      said.textContent = isCopied
        ? `copied ${events.length === 1 ? 'it' : events.length}`
        : 'the browser does not let it'
    })
    return button
  })
  return element('div', { class: 'copy-bar' }, element('span', { class: 'aside' }, 'Copy as'), ...buttons, said)
}
