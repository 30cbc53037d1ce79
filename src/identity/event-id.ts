import { hash } from 'node:crypto'

/**
 * Makes the ids of a document's events: `evt_` and the first twelve digits of a SHA-256 over the source's path, the
 * sentence's text without its markers (white space folded), the trigger in lower case, and the ordinal among events that agree in these.
 */
export function createEventIds(path: string): (sentence: string, trigger: string) => string {
  const seen = new Map<string, number>()
  return (sentence, trigger) => {
    const key = `${sentence}\n${trigger.toLowerCase()}`
    const ordinal = seen.get(key) ?? 0
    seen.set(key, ordinal + 1)
    const digest = hash('sha256', `${path}\n${key}\n${ordinal}`, 'hex')
    return `evt_${digest.slice(0, 12)}`
  }
}
