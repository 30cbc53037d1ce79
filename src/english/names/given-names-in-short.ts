/**
 * Given names as registers and old books shorten them. None that is a name in full or a word of its own (`Sam.`, `Will.`),
 * behind which a sentence may end. Own list.
 */
export const GIVEN_NAMES_IN_SHORT: ReadonlySet<string> = new Set(
  `Wm Chas Jas Thos Tho Benj Benjn Edw Edwd Edm Edmd Robt Geo Jos Jno Jona Jonan Saml Danl Alexr Andw Archd Barth
  Bartw Christr Chr Davd Eliz Elizth Ezek Fredk Fredc Gabl Geof Gilb Hy Humph Humphy Isc Jerem Jerh Lawr Leond
  Margt Matth Michl Nathl Nich Nichs Nicho Patk Phin Regd Richd Steph Stephn Theoph Timy Walr Willm Zach Zachy
  Anth Anty Cathe Fras`.split(/\s+/),
)
