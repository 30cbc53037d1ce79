import { createHash } from 'node:crypto'

/**
 * As many mutants as asked for: first the one of each site that the seed likes best, then of the sites those that it
 * likes best, so that a list of a hundred words weighs no more than a condition. An edit elsewhere changes nothing.
 */
export function sample(mutants, count, seed) {
  const rank = ({ key }) => createHash('sha256').update(`${seed}\0${key}`).digest('hex')
  const ranked = mutants.map((mutant) => ({ mutant, rank: rank(mutant) })).sort((a, b) => (a.rank < b.rank ? -1 : 1))
  const sites = new Set()
  const best = ranked.filter(({ mutant: { site, rule } }) => {
    const name = `${site} ${rule}`
    return !sites.has(name) && sites.add(name)
  })
  const chosen = new Set(best.slice(0, count).map(({ mutant }) => mutant))
  return mutants.filter((mutant) => chosen.has(mutant))
}
