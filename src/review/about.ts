import type { EventRecord } from '../model/event.js'
import { seenOf } from './seen-of.js'

/** Characters of a sentence that are noted: enough to know it by. */
const MOST = 2_000

/** What a decision notes of its event: its id, what it says, and the words by which it is found when it is gone. */
export function about(event: EventRecord) {
  const { id, trigger, quote } = event
  return { event: id, seen: seenOf(event), trigger: { text: trigger.text, start: trigger.start }, quote: noted(quote) }
}

/** A text cut off, never within a character. */
function noted(text: string): string {
  return text.length <= MOST ? text : text.slice(0, MOST).replace(/[\ud800-\udbff]$/, '')
}
