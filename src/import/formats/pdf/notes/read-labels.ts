/** What a note is called by: a figure, a star, a letter. */
export interface Sign {
  readonly text: string
  /** Of a figure. */
  readonly value: number | null
}

/** So many notes at most in `12–15`. */
const LONGEST_RANGE = 9

/** The sign that a text is: `14`, `[14]`, `14.`, `*`, `a`, `iv`; null where it is none. */
export function readSign(text: string): Sign | null {
  const bare = text.replace(/^[([]|[)\].:]{1,2}$/g, '')
  if (/^\d{1,4}$/.test(bare) && Number(bare) > 0) return { text: String(Number(bare)), value: Number(bare) }
  if (/^(?:[*∗⁎†‡§¶‖#]{1,4}|[a-z]|[ivxlc]{2,9})$/.test(bare)) return { text: bare.replace(/[∗⁎]/g, '*'), value: null }
  return null
}

/** The signs of a raised text: `12,13` and `12–14` are several. Empty where a part of it is none. */
export function readSigns(text: string): Sign[] {
  const signs: Sign[] = []
  for (const part of text.split(/[,;]/).filter((piece) => piece.trim() !== '')) {
    const range = /^\s*(\d{1,4})\s*[-–]\s*(\d{1,4})\s*$/.exec(part)
    const [from, to] = [Number(range?.[1]), Number(range?.[2])]
    if (range !== null && to > from && to - from <= LONGEST_RANGE) {
      for (let value = from; value <= to; value++) signs.push({ text: String(value), value })
      continue
    }
    const sign = readSign(part.trim())
    if (sign === null) return []
    signs.push(sign)
  }
  return signs
}

/** Letters that a machine reads for figures. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  '!': '1',
  O: '0',
  o: '0',
  S: '5',
  s: '5',
  B: '8',
  Z: '2',
  z: '2',
  g: '9',
  q: '9',
}

/** Whether a raised text may be a figure that a machine misread: `l4`, `1O`, `'4`. */
export function mayBeFigure(text: string): boolean {
  return (
    text.length <= 5 &&
    [...text].every((letter) => /[\d'’‘.,°*"^]/.test(letter) || letter in LOOKALIKES) &&
    /[\dlI|!OSBZo]/.test(text)
  )
}
