import { readdirSync, readFileSync } from 'node:fs'
import type { Gazetteer } from '../../src/actors/gazetteer.js'
import { parseGazetteer } from '../../src/actors/spelling/parse-gazetteer.js'

const folder = 'src/actors/gazetteers'

/** The gazetteers, as the build reads them. */
export const gazetteers: readonly Gazetteer[] = readdirSync(folder)
  .sort()
  .map((name) => parseGazetteer(readFileSync(`${folder}/${name}`, 'utf8'), `${folder}/${name}`))
