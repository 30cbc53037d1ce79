/** Words behind `as` that make it no opener of a clause: `as well as`, `as early as`. Own list. */
export const BEHIND_AS: ReadonlySet<string> = new Set('well of such to far long soon early late many much'.split(' '))

/** What stands behind `as a` in phrases that open no clause: `the force as a whole received`. Own list. */
export const BEHIND_AS_A: ReadonlySet<string> = new Set(['rule', 'whole'])

/** Words before it that do: `such as`, `known as`. Own list. */
export const BEFORE_AS: ReadonlySet<string> = new Set('such so as known well'.split(' '))
