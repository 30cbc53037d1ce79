/** The things of each sentence, in their order; `count` is the number of sentences. What stands in none is left out. */
export function bySentence<Thing extends { readonly sentence: number | null }>(
  things: readonly Thing[],
  count: number,
): Thing[][] {
  const lists: Thing[][] = Array.from({ length: count }, () => [])
  for (const thing of things) if (thing.sentence !== null) lists[thing.sentence]?.push(thing)
  return lists
}
