/** Where coordinates come from: GeoNames' licence asks that it is named with them, and what was changed. */
export const PLACE_CREDIT =
  'Coordinates: GeoNames (https://www.geonames.org), CC BY 4.0, rounded; of states and their parts, means of those of their towns.'
