import { visible } from './visible.js'

/** A text as a message quotes it: short, on one line, with what cannot be seen escaped. */
export function shown(text: string): string {
  return visible(JSON.stringify(text.length > 48 ? `${text.slice(0, 47)}…` : text))
}
