/** Units that are written short with a stop and go on with a smaller one: `5 ft. 10 in.` Own list. */
export const UNITS_IN_SHORT: ReadonlySet<string> = new Set(
  'ft lb lbs hr hrs min yd yds st deg £ cwt gal m h'.split(' '),
)

/** The smaller ones. */
export const SMALLER_UNITS_IN_SHORT: ReadonlySet<string> = new Set(
  'in inch oz ozs min sec lb lbs ft qr qrs s m pt'.split(' '),
)
