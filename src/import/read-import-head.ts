import type { Origin } from './write-imported.js'

/** So many characters hold the head of an import. */
const LONGEST = 20_000

/** What an import says of its origin; undefined for a text that is none. */
export function readImportHead(text: string): Origin | undefined {
  const head = text.slice(0, LONGEST)
  const end = /^(?:---|-->)$/m.exec(head.slice(4))
  if (end === null || !/^(?:---|<!-- regesta-import)\n/.test(head)) return undefined
  const fieldOf = (name: string) => {
    const line = head
      .slice(0, end.index + 4)
      .split('\n')
      .find((line) => line.startsWith(`${name}: "`))
    return line === undefined ? undefined : stringOf(line.slice(name.length + 2))
  }
  const [origin, sha256, importer] = ['origin', 'origin_sha256', 'importer'].map(fieldOf)
  if (origin === undefined || sha256 === undefined || !importer?.startsWith('regesta-import@')) return undefined
  return { origin, sha256, importer }
}

function stringOf(json: string): string | undefined {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}
