/** Last words of the names of bodies that look like plurals and are one: `the United Nations has`. Own list. */
export const SINGULAR_BODIES: ReadonlySet<string> = new Set(
  'nations states industries motors systems airlines airways works brothers arts sciences affairs commons lords'.split(
    ' ',
  ),
)
