import type { Gazetteer } from '../gazetteer.js'

/** Head words of the names of places. */
export const placeWords: Gazetteer = {
  name: 'place-words',
  kind: 'place-word',
  source: 'own list',
  licence: 'MIT',
  entries: [
    'Abbey|Airport|Alley|Archipelago|Arena|Avenue|Basin|Bay|Beach|Boulevard|Bridge|Building|Burgh|Camp|',
    'Campus|Canal|Canton|Canyon|Cape|Castle|Cathedral|Cave|Cemetery|Channel|Chapel|City|Coast|Colony|',
    'Cottage|Country|County|Creek|Crossing|Dam|Delta|Desert|Diocese|District|Dome|Emirate|Empire|Falls|',
    'Farm|Field|Fields|Fjord|Forest|Fort|Fortress|Garden|Gardens|Gate|Glacier|Gorge|Governorate|Grove|',
    'Gulf|Hall|Harbor|Harbour|Heights|Highway|Hill|Hills|Hotel|House|Island|Islands|Isle|Isles|Isthmus|',
    'Jail|Junction|Khanate|Kingdom|Lagoon|Lake|Lakes|Lane|Lighthouse|Lodge|Manor|Marsh|Meadow|Meadows|',
    'Mall|Mill|Monastery|Monument|Mount|Mountain|Mountains|Neighborhood|Oasis|Oblast|Ocean|Palace|Parish|',
    'Park|Pass|Peak|Peninsula|Pier|Place|Plain|Plains|Plateau|Plaza|Point|Pond|Port|Prefecture|Prison|',
    'Province|Quarter|Ranch|Range|Rapids|Reef|Refinery|Region|Republic|Reservation|Reservoir|Ridge|River|',
    'Road|Rock|Route|Sea|Shore|Shrine|Sound|Springs|Square|Stadium|State|States|Station|Strait|Straits|',
    'Street|Suburb|Sultanate|Swamp|Synagogue|Temple|Terminal|Territories|Territory|Tomb|Tower|Town|',
    'Township|Valley|Village|Volcano|Ward|Waterfall|Woods|Zone',
  ].join(''),
}
