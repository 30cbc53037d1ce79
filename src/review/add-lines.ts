import type { Decision } from '../model/review.js'

/** The text of a review with further decisions behind those that are there. */
export function addLines(text: string, decisions: readonly Decision[]): string {
  const gap = text === '' || text.endsWith('\n') ? '' : '\n'
  return `${text}${gap}${decisions.map((decision) => `${JSON.stringify(decision)}\n`).join('')}`
}
