/** Where coordinates come from: GeoNames' licence asks that it is named with them. */
export const PLACE_CREDIT =
  'Coordinates of towns: GeoNames (https://www.geonames.org), CC BY 4.0, rounded. Middles of states: Natural Earth, public domain.'
