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

/** Places of every kind and certainty, over all the world and near each other. */
export const travels = `In 1453, Anna Brandt was born in Constantinople. In 1472, she married Karl Aasen in Vienna. In 1475, they moved to Prague in Bohemia.
In 1480, Otto Lindholm visited Lisbon in Portugal. In 1481, he visited Madrid. In 1482, he visited Paris in France. In 1483, he visited London in England. In 1484, he visited Bruges. In 1485, he visited Ghent. In 1486, he visited Antwerp.
In 1487, he visited Cologne. In 1488, he visited Mainz. In 1489, he visited Worms. In 1490, he visited Strasbourg. In 1491, he visited Basel. In 1492, he visited Milan. In 1493, he visited Venice. In 1494, he visited Florence. In 1495, he visited Rome. In 1496, he died in Rome.
In 1790, the Senate opened a school in Springfield. In 1791, it opened a school in Paris, Texas. In 1792, it closed the school in Volkrenheim. In 1795, General Ferrand attacked Denmark. In 1796, he attacked Egypt. In 1797, he attacked Peking. In 1798, he attacked Bombay. In 1799, he died in Babylon. In 1800, Ada Marr lived in Georgia. In 1801, Ada Marr lived in Sydney, Australia. In 1802, Ada Marr lived in Buenos Aires. In 1803, Ada Marr lived in Cape Town.
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
