/** Letters of a title that a name keeps: file systems take 255 bytes, and a letter may have four. */
const LONGEST = 50

/**
 * The name of a page's document: its title, for people, and its number, which tells titles apart that a disk takes for one.
 * `Aldmere Mill` with the number 12 is `Aldmere_Mill.12`.
 */
export function pageFileName(title: string, id: string): string {
  const words = title
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '_')
    .replaceAll(/^_|_$/g, '')
  const short = [...words].slice(0, LONGEST).join('')
  const number = id.replaceAll(/[^\w-]/g, '').slice(0, 40)
  return [short, number].filter((part) => part !== '').join('.') || 'page'
}
