const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const tens = `(?:${TENS.join('|')})`
const ones = `(?:${ONES.slice(1, 10).join('|')})`
const teens = `(?:${ONES.slice(10).join('|')})`
const word = `(?:${tens}(?:[- ]${ones})?|${teens}|${ones})`

/** Numbers in words or digits: `twenty-five`, `3`, `1.5`, `12,000`, `a hundred`. */
export const numeral = {
  word,
  source: `(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,4}(?:\\.\\d{1,2})?|(?:${word}|an?)[- ](?:hundred|thousand)|hundred|${word})`,
  /** The number, or null where it is none. */
  valueOf(text: string): number | null {
    const lower = text.toLowerCase()
    if (/^\d/.test(lower)) return Number(lower.replaceAll(',', ''))
    const parts = lower.split(/[- ]/)
    let total = 0
    for (const part of parts) {
      if (part === 'a' || part === 'an') total += 1
      else if (part === 'hundred') total = (total || 1) * 100
      else if (part === 'thousand') total = (total || 1) * 1000
      else if (ONES.includes(part)) total += ONES.indexOf(part)
      else if (TENS.includes(part)) total += (TENS.indexOf(part) + 2) * 10
      else return null
    }
    return total
  },
}
