/** Says of a record of an older version what it is and what to do; null of any other value. */
export function olderRecord(value: unknown): string | null {
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined
  if (schema !== 'regesta/event@1') return null
  return 'Unexpected record of regesta/event@1, expected regesta/event@2: extract the source again'
}
