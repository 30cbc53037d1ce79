// Invented texts for the pictures of the report.
const people = [
  'Anna Brandt',
  'Otto Lindholm',
  'General Ferrand',
  'Maria Theresia Oberhauser',
  'Karl Aasen',
  'Ada Marr',
]
const bodies = ['the Harbour Board', 'the Senate', 'the Skarv Ferry Company', 'the Third Army', 'the council']
const places = ['Lindholm', 'Verdun', 'Riga', 'Lisbon', 'Odessa', 'Aarhus']
const deeds = ['bought', 'attacked', 'founded', 'did not sell', 'visited', 'praised', 'closed']
const things = [
  'the old quay',
  'the mill',
  'the archive',
  'the lighthouse of the northern channel',
  'the bridge',
  'a ship',
]
const months = 'January February March April May June July August September October November December'.split(' ')
const pick = (list, index) => list[index % list.length]

/** The forms in which a date is said. */
const dates = [
  (year, i) => `On ${(i % 28) + 1} ${pick(months, i)} ${year}`,
  (year) => `In ${year}`,
  (year, i) => `In ${pick(months, i)} ${year}`,
  (year) => `By ${year}`,
  (year) => `From ${year} to ${year + 3}`,
  (year) => `Around ${year}`,
]

/** So many sentences, each of which tells an event, most of them late in the nineteenth century. */
export function minutes(count) {
  const sentences = Array.from({ length: count }, (_, i) => {
    const year = 1900 - Math.round(100 * (((i * 7919) % 1000) / 1000) ** 2)
    const who = i % 3 === 0 ? pick(bodies, i) : pick(people, i * 5 + 1)
    const marker = i % 4 === 3 ? '' : `[${(i % 40) + 1}]`
    const end = i % 6 === 5 ? '\n\n' : ' '
    return `${pick(dates, i)(year, i)}, ${who} ${pick(deeds, i * 3)} ${pick(things, i * 5)} in ${pick(places, i)}.${marker}${end}`
  })
  const works = Array.from(
    { length: Math.min(40, count) },
    (_, i) => `[${i + 1}] Lenz, Anna. Harbours ${i + 1}. Skarv: Marr, ${1950 + i}.`,
  )
  return `${sentences.join('')}\n\nReferences\n\n${works.join('\n')}\n`
}

export const antiquity = `In 753 BC, Marcus Varro founded the town on the hill.[1] In the 5th century BC, the Senate built the first wall.[1]
In 216 BC, General Ferrand attacked the harbour, but the council did not surrender the bridge.[2]
On 15 March 44 BC, Otto Lindholm left the Senate.[2] Around 20 BC, the council bought the quay. From 12 BC to AD 9, the Third Army held the valley.[3]
On 24 August 79, ashes buried the archive.[3] In the first century, the town lost its walls. By AD 117, the Senate had closed the mill.[1]

References

[1] Lenz, Anna. Hills and walls. Skarv: Marr, 1962.
[2] Obrist, C. (1971). The harbour. Riga Press. https://example.org/harbour
[3] Aasen, K. Ashes. Lindholm, 1988. ISBN 978-3-16-148410-0.
`

export const undated = `Dear Karl, the council has sold the mill, they say. Anna Brandt did not sign the letter. Otto Lindholm visited the lighthouse and praised the keeper.
The Harbour Board is said to have closed the bridge. Ada Marr wrote to the Senate, which refused her request.
`

/** So many short documents, in folders. */
export function manyDocuments(count) {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `box ${Math.floor(i / 10) + 1}/letter ${`${i + 1}`.padStart(2, '0')} of the harbour.txt`,
      `${minutes(400)
        .split('. ')
        .slice(i * 6, i * 6 + 6)
        .join('. ')}.\n`,
    ]),
  )
}
