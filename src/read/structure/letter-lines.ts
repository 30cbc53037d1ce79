import { alternationOf } from '../../english/alternation-of.js'
import { LETTER_CLOSINGS } from '../../english/transcripts/letter-closings.js'

const CLOSING_WORDS = alternationOf(LETTER_CLOSINGS)
const AND_SO_ON = '(?:,? (?:&|and) ?[ce]\\.?|,? etc\\.?)?'
/** `Dear Sir,`, `My dear Anna:`, `Gentlemen:`, `DEAR SIR,—`; with what follows on its line. */
const SALUTATION =
  /^["“]?(?:(?:My |MY )?(?:[Vv]ery )?(?:[Dd]ear|[Dd]earest|DEAR|[Hh]onou?red|[Ee]steemed|[Rr]espected|[Rr]everend and [Dd]ear|Hi|Hello)(?: (?:[\p{L}.'’-]{1,24}|&)){1,6}|(?:Honou?red |HONOU?RED )?(?:Sirs?|SIRS?|Gentlemen|GENTLEMEN|Madam|Messieurs))(?:[,:;!.]?\s?[—–-]{1,2}\s?|[,:;!]|\.?$)(?=\s|$|\p{Lu})/u
const CLOSING = new RegExp(
  `^(?:(?:(?:Believe me|I (?:am|remain|have the hono(?:u)?r to (?:be|remain)))\\b[\\p{L}\\s,.]{0,60}?,? )?${CLOSING_WORDS}${AND_SO_ON})(?:[,.;!]|,?\\s?[—–-]{1,2}|$)`,
  'iu',
)
const CLOSINGS_AT_START = alternationOf(LETTER_CLOSINGS.map((words) => `${words[0]!.toUpperCase()}${words.slice(1)}`))
const SIGNER = "\\p{Lu}[\\p{L}.'’-]{0,24}"
const CLOSING_AT_END = new RegExp(
  `(?<=[.!?]["”]? )${CLOSINGS_AT_START}${AND_SO_ON}[,.]? (?=${SIGNER}(?:,? ${SIGNER}){0,4}$)`,
  'u',
)
const FIELD =
  /^(To|From|Subject|Date|Cc|CC|Bcc|Sent|Re|Reply-To|Ref|Importance|Attachments?|TO|FROM|SUBJECT|DATE|RE)\s?:\s{0,9}(?=\S)/
const NAME =
  /^[—–-]?\s?(?:\((?:[Ss]igned|SIGNED|[Ss]gd\.?)\)|[Ss]igned,?|SIGNED,?|[Ss]gd\.?|\/s\/)?\s?(\p{Lu}[\p{L}\p{M}'’.-]{0,24}(?: (?:\p{Lu}[\p{L}\p{M}'’.-]{0,24}|de|van|von|der|of|la|&|and)){0,5})(?:[.,]|$|\s[(<])/u

/** How many characters of a line are a salutation; 0 where it begins with none. */
export function salutationOf(line: string): number {
  return SALUTATION.exec(line.slice(0, 120))?.[0].length ?? 0
}

/** How many characters of a line are how a letter ends before its signature; 0 where it begins with none. */
export function closingOf(line: string): number {
  return line.length > 120 ? 0 : (CLOSING.exec(line)?.[0].length ?? 0)
}

/** Where the end of a letter begins behind its last sentence: `… by Friday. Yours &c., Otto Braun`; with where who signs stands. */
export function closingAtEnd(text: string): { readonly start: number; readonly signature: number } | null {
  const from = Math.max(0, text.length - 200)
  const match = CLOSING_AT_END.exec(text.slice(from))
  return match === null ? null : { start: from + match.index, signature: from + match.index + match[0].length }
}

/** The field that a line of the head of a memorandum or e-mail names: `To: `, `From: `. */
export function fieldOf(line: string): { readonly name: string; readonly size: number } | null {
  const match = FIELD.exec(line)
  return match === null ? null : { name: match[1]!.toLowerCase(), size: match[0].length }
}

/** The name that a line is, by itself or with a title or rank behind a comma; offsets into the line. */
export function signatureOf(line: string): { readonly start: number; readonly end: number } | null {
  const match = line.length > 80 ? null : NAME.exec(line)
  const name = match?.[1]
  if (match === null || name === undefined || !/^\p{Lu}/u.test(name)) return null
  const start = match.index + match[0].indexOf(name)
  return { start, end: start + name.trimEnd().replace(/(?<=\p{L}{3})\.$/u, '').length }
}
