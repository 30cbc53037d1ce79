/** Words behind `as` that make it no opener of a clause: `as well as`, `as early as`. Own list. */
export const BEHIND_AS: ReadonlySet<string> = new Set('well of such to far long soon early late many much'.split(' '))

/** Words before it that do: `such as`, `known as`. Own list. */
export const BEFORE_AS: ReadonlySet<string> = new Set('such so as known well'.split(' '))
