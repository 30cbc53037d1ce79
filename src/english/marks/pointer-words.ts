/** First words of a line that points elsewhere and is no heading: `Main article: The siege`. Own list. */
export const POINTER_WORDS: ReadonlySet<string> = new Set('Main Further See For Part'.split(' '))
