import { STATES_BESIDES } from '../english/names/states-besides.js'
import { STATES_OF_TODAY } from '../english/names/states-of-today.js'
import { foldName } from './fold-name.js'

/** The names of today's states, each with its code (ISO 3166-1 alpha-2), the usual one of the state first. */
export function stateNames(): [code: string, name: string][] {
  const names = new Map<string, [string, string]>()
  for (const line of `${STATES_OF_TODAY}${STATES_BESIDES}`.split('\n')) {
    const [code = '', listed = ''] = line.split('|')
    if (!/^[A-Z]{2}$/.test(code)) continue
    for (const name of listed.split(';').filter(Boolean)) {
      const key = `${code} ${foldName(name)}`
      if (!names.has(key)) names.set(key, [code, name])
    }
  }
  return [...names.values()]
}
