/** Words before a day of the week that make it a name: `Bloody Sunday`, `Sheffield Wednesday`. Own list. */
export const NAMED_DAYS: ReadonlySet<string> = new Set(
  `Bloody Black Good Easter Palm Ash Holy Fat Super Shrove Whit Red Maundy Cyber Sheffield`.split(/\s+/),
)
