// Times the matching of events where no id helps: `npm run bench:diff`, after a build.
import { matchEvents } from '../build/diff/match-events.js'

const SIZE = 10_000

const sentences = {
  'all different': (index, side) =>
    `In ${1000 + index} the ${(index * 7919) % 5003} council of ${(index * 31) % 997} took town ${index} ${side}.`,
  'alike but for a number': (index, side) => `On day ${index + 37 * side} the army took a town.`,
  'all the same': () => 'On that day the army took a town.',
}

function events(side, sentence) {
  return Array.from({ length: SIZE }, (_, index) => {
    const quote = sentence(index, side)
    const span = { start: index * 100, end: index * 100 + quote.length }
    const trigger = { text: 'took', lemma: 'take', start: span.start, end: span.start + 4 }
    return {
      id: `${side}-${index}`,
      quote,
      clause: span,
      trigger,
      when: null,
      actors: [],
      places: [],
      citations: [],
      provenance: span,
    }
  })
}

console.log(`${SIZE} events a side without an id in common`)
for (const [name, sentence] of Object.entries(sentences)) {
  const [before, after] = [events(0, sentence), events(1, sentence)]
  const started = process.cpuUsage()
  const pairs = matchEvents(before, after).filter((pair) => pair.before && pair.after)
  const { user, system } = process.cpuUsage(started)
  const memory = Math.round(process.memoryUsage().rss / 1e6)
  console.log(
    `${name.padEnd(24)} ${((user + system) / 1e6).toFixed(2).padStart(6)} s of CPU, ${pairs.length} pairs, ${memory} MB`,
  )
}
