import type { Gazetteer } from '../gazetteer.js'

/** Common nouns for places, in lower case: what `X is a …` says of one. */
export const placeNouns: Gazetteer = {
  name: 'place-nouns',
  kind: 'place-noun',
  source: 'own list',
  licence: 'MIT',
  entries: [
    'airport|archipelago|area|atoll|avenue|bay|beach|borough|bridge|building|camp|canal|canton|canyon|',
    'cape|capital|castle|cathedral|cave|cemetery|cities|city|coast|colony|communities|community|commune|',
    'countries|country|county|creek|dam|department|desert|district|districts|estate|forest|fort|fortress|',
    'governorate|hamlet|harbor|harbour|highway|hill|hills|island|islands|isle|kingdom|lake|locality|mall|',
    'moon|mountain|mountains|municipality|nation|neighborhood|neighbourhood|oasis|ocean|outskirts|palace|',
    'parish|park|peninsula|plain|planet|plateau|port|prefecture|prison|province|provinces|realm|region|',
    'regions|republic|reservoir|resort|river|road|ruins|sea|settlement|shore|square|stadium|state|states|',
    'strait|street|suburb|suburbs|territories|territory|town|towns|township|tributary|valley|village|',
    'villages|volcano|ward',
  ].join(''),
}
