/** Orders two days `YYYY-MM-DD` with astronomical years: negative where the first is earlier. */
export function compareDates(a: string, b: string): number {
  return keyOf(a) - keyOf(b)
}

function keyOf(date: string): number {
  const match = /^Y?(-?\d+)-(\d\d)-(\d\d)$/.exec(date)
  if (match === null) throw new RangeError(`Unexpected "${date}", expected a day YYYY-MM-DD`)
  return Number(match[1]) * 10_000 + Number(match[2]) * 100 + Number(match[3])
}
