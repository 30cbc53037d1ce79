/** Words before a day of the week that make it a name: `Bloody Sunday`, `Sheffield Wednesday`. Own list. */
export const NAMED_DAYS: ReadonlySet<string> = new Set(
  `Bloody Black Good Easter Palm Ash Holy Fat Super Shrove Whit Red Maundy Cyber Sheffield`.split(/\s+/),
)

/** Words behind a day of the week that make it part of a name: `Sunday Times`, `Friday Agreement`. Own list. */
export const NAMED_BY_DAY: ReadonlySet<string> = new Set(
  'Times Mirror Telegraph Express Herald School Agreement Post Night Evening'.split(' '),
)
