/** Invented chapters of prose with notes, from a seed: each note has a word of its own that stands in its sentence as well. */
export function invent({ seed, chapters, paragraphs, notesOf = 1, longNotes = false, powers = true }) {
  const random = randomOf(seed)
  const pick = (list) => list[Math.floor(random() * list.length)]
  let next = 0
  const note = () => {
    const key = keyOf(next++)
    const tail = longNotes ? Array.from({ length: 2 + Math.floor(random() * 9) }, () => sentence()).join(' ') : ''
    return {
      key,
      text: `${pick(NAMES)}, ${pick(TITLES)} of ${key}, p. ${1 + Math.floor(random() * 400)}.${tail && ` ${tail}`}`,
    }
  }
  const sentence = (key) => {
    const words = Array.from({ length: 7 + Math.floor(random() * 14) }, () => pick(WORDS))
    if (key) words.splice(Math.floor(words.length / 2), 0, `of ${key}`)
    if (powers && random() < 0.08) words.push(pick(POWERS))
    if (random() < 0.2) words.push(`in ${1700 + Math.floor(random() * 250)}`)
    const text = words.join(' ')
    return `${text[0].toUpperCase()}${text.slice(1)}.`
  }
  return Array.from({ length: chapters }, (_, chapter) => ({
    title: `The ${pick(WORDS)} ${pick(TITLES).toLowerCase()} of part ${'ABCDEFGHIJ'[chapter]}`,
    paragraphs: Array.from({ length: paragraphs }, () =>
      Array.from({ length: 3 + Math.floor(random() * 4) }, () => {
        if (random() > 0.45 * notesOf) return { text: sentence() }
        const own = note()
        return { text: sentence(own.key), note: own }
      }),
    ),
  }))
}

const NAMES = 'Holt Dunn Lund Varn Orrin Keel Aldmere Brandt'.split(' ')
const TITLES = 'Mills Letters Harbours Ferries Offices Annals Ledgers Councils'.split(' ')
const POWERS = ['3 km^2^', '10^3^ ships', '14 m^2^', 'the 4^th^ day', 'the 19^th^ year', '2.5 cm^3^']
const WORDS =
  `office first flood difficult affluent council merchant harbour established representative administration reconstruction
well-known thirty-four long-standing the the the of and to in a was had were by with from their that which against between commissioners
settlement agricultural municipality correspondence parliamentary navigation fisheries efficient workshop shelf fly find`.split(
    /\s+/,
  )

function randomOf(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** A word that no dictionary has: `Qabexi`. */
function keyOf(number) {
  let left = number + 37
  let word = 'Q'
  for (let at = 0; at < 5; at++) {
    const list = at % 2 === 0 ? 'aeiou' : 'bdgklmnprstvz'
    word += list[left % list.length]
    left = Math.floor(left / list.length)
  }
  return word
}
