/**
 * Units and functions before a raised number that is their power: `mi²`, `sin²` are no markers. Symbols of one or two letters
 * are told by their length. Own list.
 */
export const UNITS_BEFORE_POWERS: ReadonlySet<string> = new Set(
  `mi sq ft yd inch yard yards mile miles meter meters metre metres feet px rad kWh mol log sin cos tan exp`.split(
    /\s+/,
  ),
)
