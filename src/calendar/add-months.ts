/** The month so many months later, or earlier where `months` is negative; months are one-based. */
export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + months
  const years = Math.floor(index / 12)
  return { year: years, month: index - years * 12 + 1 }
}
