/** Letters that no accent is taken from. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', æ: 'ae', ł: 'l', đ: 'd', ı: 'i' }

/** A name as it is looked up: without case, accents, an article and how `Saint` is written: `The Hague`, `St. Petersburg`, `Abnūb`. */
export function foldName(name: string): string {
  const lower = name.toLowerCase()
  const plain = /^[a-z ]*$/.test(lower) ? lower : withoutAccents(lower)
  return /^(?:the|st) /.test(plain) ? plain.replace(/^the /, '').replace(/^st /, 'saint ') : plain
}

function withoutAccents(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}’‘ʻ`'.]/gu, '')
    .replace(/[ßøæłđı]/g, (letter) => LETTERS[letter]!)
    .replace(/[\s-]+/g, ' ')
    .trim()
}
