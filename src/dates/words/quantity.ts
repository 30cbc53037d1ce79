import { numeral } from './numeral.js'

/** How many units: a number, or words that leave it open (`several`, `a few`). */
export const quantity = {
  source: `(?:(?:\\d{1,2}|${numeral.word}) (?:to|or|and) ${numeral.source}|${numeral.source}(?: and a half)?|(?:a |the )?(?:few|couple of|couple)(?: more)?|several(?: more)?|many(?: more)?|some|a dozen|dozens of|half an?|one and a half|an?|one)`,
  /** The number, or null where the words give none; `a couple of` is two. */
  valueOf(text: string): number | null {
    const lower = text.toLowerCase().replace(/ more$/, '')
    if (lower === 'a' || lower === 'an') return 1
    if (/dozens|few|several|many|some/.test(lower)) return null
    if (/couple/.test(lower)) return 2
    if (lower === 'a dozen') return 12
    if (/^half/.test(lower)) return 0.5
    const whole = numeral.valueOf(lower.split(/ (?:to|or|and) /)[0]!)
    return whole !== null && /and a half$/.test(lower) ? whole + 0.5 : whole
  },
}
