/** Letters of a script, which stand for so many of an alphabet: a sign of Chinese is a word or half of one. */
interface Script {
  readonly name: string
  readonly letter: RegExp
  readonly weight: number
}

const SCRIPTS: readonly Script[] = [
  { name: 'Kana', letter: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, weight: 2 },
  { name: 'Han', letter: /\p{Script=Han}/gu, weight: 3 },
  { name: 'Hangul', letter: /\p{Script=Hangul}/gu, weight: 2 },
  ...[
    /\p{Script=Cyrillic}/gu,
    /\p{Script=Greek}/gu,
    /\p{Script=Arabic}/gu,
    /\p{Script=Hebrew}/gu,
    /\p{Script=Devanagari}/gu,
    /\p{Script=Thai}/gu,
    /\p{Script=Armenian}/gu,
    /\p{Script=Georgian}/gu,
    /\p{Script=Bengali}/gu,
    /\p{Script=Tamil}/gu,
    /\p{Script=Telugu}/gu,
    /\p{Script=Ethiopic}/gu,
  ].map((letter) => ({ name: /=(\w+)/.exec(letter.source)![1]!, letter, weight: 1 })),
]

/** Whether a text has letters of other scripts than the Latin one. */
const OTHER_SCRIPTS = /[\u0370-\u1dff\u1f00-\u1fff\u2e80-\ud7ff\uf900-\ufaff]/

/** A share of Kana that Chinese never has: more of it is Japanese. */
const JAPANESE = 0.1

/** In which script most of a text is that has other letters than those of English, and how many letters of an alphabet it is worth. */
export function scriptOf(text: string): { readonly script: string; readonly letters: number } {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (!OTHER_SCRIPTS.test(text)) return { script: 'Latin', letters: latin }
  const counts = SCRIPTS.map(({ name, letter, weight }) => ({
    name,
    letters: weight * (text.match(letter)?.length ?? 0),
  }))
  const kana = counts[0]!.letters
  const han = counts[1]!.letters
  if (kana > JAPANESE * (kana + han)) counts[0]!.letters += han
  const other = counts.reduce((most, count) => (count.letters > most.letters ? count : most))
  return other.letters > latin ? { script: other.name, letters: other.letters } : { script: 'Latin', letters: latin }
}
