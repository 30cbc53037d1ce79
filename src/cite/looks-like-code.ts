import { alternationOf } from '../english/alternation-of.js'
import { LITERAL_NOUNS } from '../english/marks/literal-nouns.js'

/** The destination of a link: `[14](https://…)`, `[1](#note)`, `[2](../a.md)`. */
const LINK = /^\((?:[a-z][a-z+.-]{1,12}:|[#/<]|\.{1,2}\/|[\w./-]{1,80}\.(?:html?|md|org|com|net|pdf)\b)/i
/** What follows a subscript of code: `cells[3] = 5`, `cells[3].length`, `cells[3]++`. */
const SUBSCRIPT = /^(?:\[\d{1,4}\]){0,5} ?(?:=(?!=)|[+*-]=|\+\+|\.\p{Ll})/u
/** What stands before an interval or a literal: `= [1, 2]`, `the interval [5, 10]`. */
const LITERAL = new RegExp(`(?:[=∈∪←]|\\b${alternationOf(LITERAL_NOUNS)}) ?$`)

/** Whether brackets that end at `end` are the text of a Markdown link. */
export function isLinkText(text: string, end: number): boolean {
  return text[end] === '(' && LINK.test(text.slice(end, end + 120))
}

/** Whether brackets at `[start, end)` index an array: `cells[3] = 5`. */
export function isSubscript(text: string, start: number, end: number): boolean {
  if (!/[\w)\]]/.test(text[start - 1] ?? '') || text[end] === '(') return false
  return SUBSCRIPT.test(text.slice(end, end + 60))
}

/** Whether brackets that open at `start` are a literal or an interval. */
export function isLiteral(text: string, start: number): boolean {
  return LITERAL.test(text.slice(Math.max(0, start - 16), start))
}
