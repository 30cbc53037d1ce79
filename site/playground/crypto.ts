import { sha256 } from '@noble/hashes/sha2.js'

/** In the place of `node:crypto`: as much of it as the pipeline and the report ask for. */
export function createHash(algorithm: string) {
  if (algorithm !== 'sha256') throw new Error(`Unexpected ${algorithm}, expected sha256`)
  const hash = sha256.create()
  const made = {
    update: (content: Uint8Array | string) => {
      hash.update(typeof content === 'string' ? new TextEncoder().encode(content) : content)
      return made
    },
    digest: (encoding: 'hex' | 'base64') => {
      const bytes = hash.digest()
      if (encoding === 'base64') return btoa(String.fromCharCode(...bytes))
      return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
    },
  }
  return made
}

/** The same in one call. */
export function hash(algorithm: string, content: string, encoding: 'hex' | 'base64'): string {
  return createHash(algorithm).update(content).digest(encoding)
}
