/** Nouns that are one with a verb and no object of it: `took place`, `gave way`. By the lemma of the verb. */
export const LIGHT_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    take: 'place part effect shape root hold turns refuge shelter cover flight',
    give: 'way birth rise chase ear',
    lose: 'sight ground touch',
    set: 'sail foot fire',
    gain: 'ground',
    make: 'way use sense',
    pay: 'attention heed',
    come: 'home',
    run: 'aground',
  }).map(([verb, nouns]) => [verb, new Set(nouns.split(' '))]),
)
