import type { Agreement } from '../../review/agreement-of.js'
import { counted } from '../../terminal/counted.js'

/** How far people and machine agree, for a person. */
export function agreementLines({ open, accepted, changed, rejected, added, ...shares }: Agreement): string[] {
  const decided = accepted + changed + rejected + added
  if (decided === 0) return [`nobody has decided on any of ${counted(open, 'event')}`]
  const { right, real, found, fields } = shares
  const lines = [
    `${counted(decided, 'event')} decided on, ${open} open: ${accepted} accepted, ${changed} changed, ${rejected} rejected, ${added} added`,
    `accepted as they are  ${percent(right)}`,
    `events at all         ${percent(real)}`,
    `found of all events   ${percent(found)}`,
  ]
  for (const { field, changed: number, right: share } of fields) {
    if (number > 0) lines.push(`${`${field} right`.padEnd(21)} ${percent(share)}  (${number} changed)`)
  }
  return lines
}

function percent(share: number | null): string {
  return share === null ? '   none' : `${(share * 100).toFixed(1).padStart(5)} %`
}
