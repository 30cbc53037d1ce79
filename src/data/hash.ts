/** The hash of no text: what `hashUnit` begins with. */
export const NO_TEXT = 0x811c9dc5 | 0

/** The hash of a text and one more UTF-16 code unit. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** FNV-1a over UTF-16 code units: 32 bits, signed. */
export function hashText(text: string): number {
  let hash = NO_TEXT
  for (let i = 0; i < text.length; i++) hash = hashUnit(hash, text.charCodeAt(i))
  return hash
}

/** Joins two hashes; the order counts. */
export function mixHashes(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13) ^ b, 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
