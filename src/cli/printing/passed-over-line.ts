import { extname } from 'node:path'
import { counted } from '../../terminal/counted.js'
import { visible } from '../../terminal/visible.js'

/** How many endings are named. */
const MOST = 8

/** What is said of files that are no documents: `2 files of other types passed over: .png`; nothing where there are none. */
export function passedOverLine(paths: readonly string[]): string | undefined {
  if (paths.length === 0) return undefined
  const endings = [...new Set(paths.map((path) => extname(path).toLowerCase() || 'without an ending'))].sort()
  const more = endings.length > MOST ? `, and ${endings.length - MOST} more` : ''
  return `${counted(paths.length, 'file')} of other types passed over: ${endings.slice(0, MOST).map(visible).join(', ')}${more}`
}
