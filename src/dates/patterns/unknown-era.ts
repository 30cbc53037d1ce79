import type { DatePattern } from '../date-pattern.js'

/** Eras and calendars whose years are those of Christ. */
const OWN = /\b(?:Christian|Common|Current|Vulgar|Gregorian|Julian|[Nn]ew|[Oo]ld|our|this|that|the [Ss]ame)\b/

/** What stands before the year of an era in initials, so that they are none of a person: `in A.S. 1544`. */
const GOVERNS = /\b(?:in|of|from|since|by|until|till|to|before|after|during|and|circa|c\.|[Yy]ear)[ (]$/i

/**
 * A year of an era that Regesta has no arithmetic for: `in A.S. 1544`, `512 Anno Lucis`, `the year 640 of the Era of Yazdegerd`. Its
 * words are kept and reported; it is never that number of years after Christ.
 */
export const unknownEra: DatePattern = {
  name: 'unknown-era',
  gate: /[A-Z]\. ?[A-Z]\. ?\d|[Aa]nno \p{Lu}|\d of (?:the )?\p{L}/u,
  expression: new RegExp(
    [
      '(?<initials>[AE]\\. ?[A-CE-Z]\\.) ?\\d{1,4}\\b',
      '[Aa]nno (?<before>[A-Z][a-z]{2,20}) \\d{1,4}\\b',
      '(?:[Tt]he )?(?:[Yy]ear )?\\d{1,4} [Aa]nno (?<behind>[A-Z][a-z]{2,20})',
      '(?:[Tt]he )?(?:[Yy]ear )?\\d{1,4} of (?:the )?(?<named>(?:[A-Z][A-Za-z-]{1,20} ){1,3}(?:[Ee]ra|[Cc]alendar|[Rr]eckoning|[Ss]an|[Ss]amvat|[Ss]ambat)|[Ee]ra of (?:the )?[A-Z][A-Za-z-]{2,20})',
    ].join('|'),
    'd',
  ),
  priority: 2,
  read({ groups: { initials, before: word, behind, named }, before }) {
    if (/[\d.,$£€-]$/.test(before)) return null
    if (initials !== undefined && !GOVERNS.test(before)) return null
    const name = initials ?? word ?? behind ?? named!
    if (/Domini|A\. ?C\.|E\. ?C\./.test(name) || OWN.test(name)) return null
    const fault = {
      code: 'unknown-era',
      message: `Unexpected era ${name}, expected one that docs/dates.md names`,
    } as const
    return { type: 'DATE', value: 'XXXX', fault }
  },
}
