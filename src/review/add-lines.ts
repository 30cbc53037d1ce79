import type { Decision } from '../model/review.js'

/** The order of a line: what is decided on what, who decided, and last what it was known by. */
const ORDER = ['schema', 'event', 'decision', 'reason', 'fields', 'by', 'at', 'note', 'seen', 'trigger', 'quote']

/** The text of a review with further decisions behind those that are there. */
export function addLines(text: string, decisions: readonly Decision[]): string {
  const gap = text === '' || text.endsWith('\n') ? '' : '\n'
  return `${text}${gap}${decisions.map((decision) => `${JSON.stringify(inOrder(decision))}\n`).join('')}`
}

function inOrder(decision: Decision): Record<string, unknown> {
  const entries = Object.entries(decision)
  return Object.fromEntries(entries.sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b)))
}
