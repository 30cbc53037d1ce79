/** Words in the names of bodies that publish reports: `(Ministry of Trade 1999)` is a source. Own list. */
export const PUBLISHING_BODIES: ReadonlySet<string> = new Set(
  `Ministry Office Bureau Commission Committee Institute Bank Department Association Agency Museum Service
  Authority Secretariat Foundation Organisation Organization UNESCO WHO FAO UNHCR`.split(/\s+/),
)
