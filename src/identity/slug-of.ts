/** A name as a key: `Hafez al-Assad` is `hafez-al-assad`. Letters of other scripts stay. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘ʻʿ.]/g, '')
    .split(/[^\p{L}\p{N}]/u)
    .filter(Boolean)
    .join('-')
}
