import { element, part, quoted } from '../element.js'
import type { Item } from '../items.js'
import type { Desk } from './desk.js'

/** The line above the list: how many events are open, who reviews, and the files to save. */
export function createBar(desk: Desk, items: readonly Item[]): { draw(): void } {
  const by = part<HTMLInputElement>('review-by')
  by.addEventListener('input', () => {
    desk.by = by.value.trim()
  })
  const addresses: string[] = []
  let saved = 0
  const count = () => desk.files().reduce((sum, { fresh }) => sum + fresh, 0)
  addEventListener('beforeunload', (event) => {
    if (count() > saved) event.preventDefault()
  })
  return {
    draw() {
      const open = items.filter(({ mark }) => mark === 'open').length
      part('review-open').textContent = `${open} open`
      for (const address of addresses.splice(0)) URL.revokeObjectURL(address)
      const links = desk.files().map(({ path, text, fresh }) => {
        const name = path.slice(path.lastIndexOf('/') + 1)
        const address = URL.createObjectURL(new Blob([text], { type: 'application/jsonl' }))
        addresses.push(address)
        const link = element(
          'a',
          { href: address, download: name, title: `Save it as ${path} in the folder of the output` },
          'Save ',
          quoted(name),
          ` (${fresh})`,
        )
        link.addEventListener('click', () => {
          saved = count()
        })
        return link
      })
      part('review-files').replaceChildren(...links)
    },
  }
}
