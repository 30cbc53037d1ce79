/** A day of the proleptic Gregorian calendar; years are astronomical (44 BC is -43), months and days one-based. */
export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}
