/** First words of the names of places: `Mount Hermon`, `Lake Van`. Own list. */
export const LANDMARK_WORDS: ReadonlySet<string> = new Set('mount mt. lake cape fort ft. gulf isle strait'.split(' '))
