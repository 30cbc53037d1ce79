import { element } from '../element.js'

/** Puts a text on the clipboard. @returns Whether the browser let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

/** The way of browsers that give a page from a file no clipboard. */
function copyBySelection(text: string): boolean {
  const field = element('textarea', { class: 'hidden', readonly: true })
  field.value = text
  document.body.append(field)
  field.select()
  try {
    return document.execCommand('copy')
  } finally {
    field.remove()
  }
}
