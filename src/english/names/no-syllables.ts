/** Short words that are spelt like a syllable of a Chinese or Korean name and are none: `Aasen-run`. Own list. */
export const NO_SYLLABLES: ReadonlySet<string> = new Set(
  `run hit win own man men to do go the in on up out like made era`.split(/\s+/),
)
