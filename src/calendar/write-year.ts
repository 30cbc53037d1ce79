/** An astronomical year as EDTF writes it, with four digits at least: `0005`, `-0043` for 44 BC. */
export function writeYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0')
  const sign = year < 0 ? '-' : ''
  return digits.length > 4 ? `Y${sign}${digits}` : sign + digits
}
