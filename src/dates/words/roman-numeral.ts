const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

/** A Roman numeral up to 299, as a pattern and as a number. */
export const romanNumeral = {
  source: '(?:C{0,2}(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3}))',
  valueOf(text: string): number {
    const digits = [...text.toLowerCase()].map((letter) => VALUES[letter] ?? 0)
    return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0)
  },
}
