const RAISED = new Map([...'0123456789+-−()n'].map((plain, at) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ'][at]!]))

/** Writes a raised text that is no marker: `10³`, `km²`; what has no raised form, as in `4th`, stays as it is. */
export function superscript(text: string): string {
  const letters = [...text]
  return letters.every((letter) => RAISED.has(letter)) ? letters.map((letter) => RAISED.get(letter)).join('') : text
}
