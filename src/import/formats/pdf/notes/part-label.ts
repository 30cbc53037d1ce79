import type { Atom } from '../prose/atoms.js'

/** Parts a number from the note that it touches, where the text calls it: `1Minutes`, `clviKeel`. */
export function partLabel(row: readonly Atom[], called: (sign: string) => boolean): readonly Atom[] {
  const [first, ...rest] = row
  const sign = first === undefined || first.raised ? undefined : /^(\d{1,4}|[ivxlc]+)[\p{Lu}“"‘]/u.exec(first.text)?.[1]
  if (sign === undefined || !called(sign)) return row
  return [{ ...first!, text: sign }, { ...first!, text: first!.text.slice(sign.length), blank: true }, ...rest]
}
