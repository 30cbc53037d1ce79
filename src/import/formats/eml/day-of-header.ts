const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const DATE = /(?:^|[\s,])(\d{1,2})\s{1,9}([a-z]{3})[a-z]{0,9}\s{1,9}(\d{4}|\d{2})(?:\s|$)/i

/** The day that a message names in its own zone: `Mon, 3 May 1999 23:30:00 -0800` is 1999-05-03. */
export function dayOfHeader(field: string | undefined): string | undefined {
  const [, day, name, given] = DATE.exec(field ?? '') ?? []
  const month = MONTHS.indexOf((name ?? '').toLowerCase()) + 1
  if (day === undefined || given === undefined || month === 0) return undefined
  // Two figures are those of the last century from 50 on (RFC 5322, 4.3).
  const year = given.length === 4 ? given : Number(given) < 50 ? `20${given}` : `19${given}`
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return Number.isNaN(Date.parse(date)) || Number(day) < 1 ? undefined : date
}
