/** What has a number for a name: in `page 1200` it is no year. Own list. */
export const NUMBERED_THINGS: ReadonlySet<string> = new Set(
  `page pages number section chapter route flight resolution highway room suite unit apartment flat office building gate
  locker box berth cabin ward cell block lot plot parcel tract locomotive engine tram coach wagon platform exit channel
  docket case claim file form order bill rule regulation directive decree patent permit account item exhibit folio
  paragraph clause verse psalm hymn plate table leaf column model type article line extension no nos`.split(/\s+/),
)

/** The same, written short with a stop: `No. 1500`. */
export const NUMBERED_THINGS_IN_SHORT: ReadonlySet<string> = new Set('no p pp cat vol ch fig art sec res'.split(' '))

/** Names and titles that take a number, always with their capital: `Boeing 1900`. */
export const NUMBERED_NAMES: ReadonlySet<string> = new Set('Boeing Airbus Windows Regiment Squadron'.split(' '))
