/** What a terminal obeys or hides: control characters but tab and line feed, marks that turn the direction of text, lone surrogates. */
const OBEYED = /(?![\t\n])[\p{Cc}\p{Surrogate}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u2028\u2029]/gu

/** Colours of our own (Select Graphic Rendition, ECMA-48): whoever paints has made the text visible before. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what it looks for.
const COLOUR = /(\x1b\[[0-9;]*m)/

/** A command of a workflow's runner at the start of a line (`::set-env`), or anywhere in it (`##[group]`). */
const WORKFLOW_COMMAND = /^(\s*):(?=:)|#(?=#\[)/gm

/** Who a URL, also a mistyped one, says that comes in: the words before its `@`, and a password among its parameters. */
const SECRET =
  /((?:\b(?:rediss?|postgres(?:ql)?|https?|amqps?):?\/{0,3}|\b[a-z][a-z+]{1,15}:?\/\/))[^\s'"]*@|(\bpass(?:word|wd)?=)[^\s&'"]+/gi

/**
 * Words for a person, as they may be printed: nothing in them moves a cursor, hides, turns the direction of text, is
 * obeyed by the runner of a workflow, or gives a secret away.
 * @param painted Whether the text has colours of our own, which stay.
 */
export function printed(text: string, painted: boolean): string {
  const safe = painted
    ? text
        .split(COLOUR)
        .map((part, i) => (i % 2 === 1 ? part : escaped(part)))
        .join('')
    : escaped(text)
  return safe
    .replace(WORKFLOW_COMMAND, (_, space?: string) => (space === undefined ? '\\u{23}' : `${space}\\u{3a}`))
    .replace(SECRET, '$1$2…')
}

/** Data as they may be printed on a terminal: what it would obey is shown as JSON writes it. Elsewhere they stay as they are. */
export function printedData(data: string): string {
  return data.replace(OBEYED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function escaped(text: string): string {
  return text.replace(OBEYED, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`)
}
