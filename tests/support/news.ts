const places = ['Damascus', 'Verdun', 'Lisbon', 'Tabriz', 'Riga', 'Corinth', 'Lagos', 'Quito']
const bodies = ['the council', 'the Senate', 'the Liberal Party', 'the Third Army', 'King Otto', 'Anna Klein']
const deeds = ['signed a treaty', 'left the union', 'took the harbour', 'began talks', 'lost the election', 'met']

/** The text of an invented document, the same for the same number: `sentences` sentences with dates and markers. */
export function inventText(number: number, sentences = 6): string {
  const pick = <T>(list: readonly T[], by: number) => list[by % list.length]!
  const lines = Array.from({ length: sentences }, (_, i) => {
    const by = number * 7 + i * 3
    const year = 1700 + ((number * 13 + i) % 300)
    return `In ${year}, ${pick(bodies, by)} ${pick(deeds, by + i)} in ${pick(places, by + number)}.[${i + 1}]`
  })
  return `${lines.join(' ')}\n`
}

/** Invented documents by path, spread over folders. */
export function inventDocuments(count: number, sentences?: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`seeds/${'abc'[i % 3]}/document-${i}.txt`, inventText(i, sentences)]),
  )
}
