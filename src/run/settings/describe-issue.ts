import type * as z from 'zod'
import { shown } from '../../terminal/shown.js'

interface Naming {
  /** The keys that there are. */
  readonly known: readonly string[]
  /** What a key is: `option`. */
  readonly called: string
}

/** What is wrong with a value that has not the shape it should have: `text: Unexpected 7, expected string`. */
export function describeIssue(issue: z.core.$ZodIssue, value: unknown, { known, called }: Naming): string {
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map(shown).join(', ')
    const place = issue.path.length === 0 ? '' : `${issue.path.join('.')}: `
    const expected = issue.path.length === 0 ? `, expected one of ${known.join(', ')}` : ''
    return `${place}Unexpected ${called} ${keys}${expected}`
  }
  const at = issue.path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null)?.[key], value)
  const expected = /^Invalid (?:input|option): (expected .*?)(?:, received .*)?$/s.exec(issue.message)?.[1]
  const place = issue.path.length === 0 ? '' : `${issue.path.join('.')}: `
  return `${place}Unexpected ${inShort(at)}, ${expected ?? issue.message}`
}

function inShort(value: unknown): string {
  if (typeof value === 'string') return shown(value)
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'array' : 'object'
  return String(value)
}
