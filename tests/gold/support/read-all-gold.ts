import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { genres } from './gold-text.js'
import { type GoldReading, readGold } from './read-gold.js'

/** Every text under a folder of the form of tests/gold, genre by genre, ascending by name. */
export function readAllGold(folder: string): GoldReading[] {
  return genres.flatMap((genre) => {
    const names = readdirSync(join(folder, genre)).filter((name) => name.endsWith('.md'))
    return names.sort().map((name) => readGold(`${genre}/${name}`, readFileSync(join(folder, genre, name), 'utf8')))
  })
}
