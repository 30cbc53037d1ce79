// Invented history: the same text for the same size, with names, dates and markers as articles have them.
const people = [
  'Anna Klein',
  'King Otto II',
  'General Ferrand',
  'Ahmed al-Rashid',
  'Klein',
  'Pope Urban',
  'the prime minister',
]
const bodies = [
  'the Senate',
  'the Liberal Party',
  'the Third Army',
  'the Council of Riga',
  'the government of Lagos',
  'the rebels',
]
const places = ['Damascus', 'Verdun', 'Lisbon', 'Tabriz', 'Riga', 'Corinth', 'Quito', 'Odessa']
const deeds = [
  'signed a treaty with',
  'broke with',
  'marched against',
  'began talks with',
  'recognised',
  'was defeated by',
]
const dates = [
  'In 1848',
  'By October 1978',
  'From 1914 to 1918',
  'On 12 May 1703',
  'In the late 1920s',
  'The following year',
  'Two weeks later',
]
const ends = [
  'although the harbour had been lost in the winter before',
  'which ended the long dispute over the customs of the river',
  'but its troops stayed in the valley until the end of the year',
  'and the archives of the city were moved to the monastery',
  'so that neither side could claim the bridge',
]

const pick = (list, by) => list[by % list.length]

/** About `size` characters of prose in paragraphs. */
export function prose(size) {
  const parts = []
  for (let i = 0, length = 0; length < size; i++) {
    const actor = i % 2 ? pick(people, i * 5) : pick(bodies, i * 3)
    const other = i % 3 ? pick(bodies, i * 7 + 1) : pick(people, i * 11 + 2)
    const marker = i % 3 ? `[${(i % 400) + 1}]` : ''
    const end = i % 9 === 8 ? '\n\n' : ' '
    const sentence = `${pick(dates, i * 13)}, ${actor} ${pick(deeds, i)} ${other} in ${pick(places, i * 3)}, ${pick(ends, i)}.${marker}${end}`
    parts.push(sentence)
    length += sentence.length
  }
  return parts.join('').slice(0, size)
}
