/** The day, month or year (EDTF) that bibliographic metadata begins with: `2009-01-01T00:00:00Z` is 2009-01-01. */
export function dateOfMetadata(text: string | undefined): string | undefined {
  const [, year, month, day] = /^\s*(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|[T\s])/.exec(text ?? '') ?? []
  if (year === undefined || year === '0000' || Number(month ?? 1) > 12 || Number(month ?? 1) < 1) return undefined
  const isDay = day !== undefined && !Number.isNaN(Date.parse(`${year}-${month}-${day}`))
  return [year, month, isDay ? day : undefined].filter((part) => part !== undefined).join('-')
}

/** A title without its white space; undefined where nothing is left. */
export function titleOfMetadata(text: string | undefined): string | undefined {
  return text?.replaceAll(/\s+/g, ' ').trim() || undefined
}
