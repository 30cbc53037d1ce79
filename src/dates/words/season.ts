import type { Season } from '../reading.js'

const VALUES: Readonly<Record<string, Season>> = { spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' }

/** The seasons, in any case. */
export const season = {
  source: '(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)',
  gate: /spring|summer|autumn|fall|winter/i,
  valueOf: (word: string): Season => VALUES[word.toLowerCase()]!,
}
