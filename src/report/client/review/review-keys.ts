import { part } from '../element.js'
import type { Item } from '../items.js'
import type { Store } from '../store.js'
import type { Desk } from './desk.js'

/** What keys do for a review: the buttons of the record that is shown, and the next open event. */
export function listenToReviewKeys(store: Store, desk: Desk, shown: () => readonly Item[]): void {
  const next = () => {
    const items = shown()
    const at = items.findIndex(({ event }) => event.id === store.state.selected)
    const open = [...items.slice(at + 1), ...items.slice(0, at + 1)].find(({ mark }) => mark === 'open')
    if (open !== undefined) store.update({ selected: open.event.id })
  }
  const press = (act: string) => document.querySelector<HTMLElement>(`#detail [data-act="${act}"]`)?.click()
  const keys: Readonly<Record<string, () => void>> = {
    a: () => press('accept'),
    r: () => press('reject'),
    c: () => press('correct'),
    u: () => press('undo'),
    o: next,
  }
  document.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (target.matches('input, select, textarea') || part<HTMLDialogElement>('help').open) return
    const action = keys[event.key]
    if (action === undefined) return
    event.preventDefault()
    action()
  })
  desk.onChange(({ mark }) => {
    if (mark === 'accepted') next()
  })
}
