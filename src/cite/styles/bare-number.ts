import type { FoundMarker, MarkerStyle } from '../marker-style.js'
import { textBefore } from '../text-before.js'

/* Each looks at what stands there before it looks behind: a lookbehind alone is tried at every letter of a text. */

/** A raised figure that lost its height: behind a full stop, before a capital. */
const TOUCHING = /(?=\d)(?<=[\p{L}\d)”’"][.!?…]["”’)]?)(\d{1,3})(?=\s["“‘(]?\p{Lu}|\s?$|\n)/gu
/** The same in brackets, touching or apart. */
const BRACKETS = /(?=\()(?<=[.!?…,;]["”’)]?\s?)\((\d{1,3})\)(?=\s["“‘]?\p{Lu}|\s?$|\n)/gu
/** The same in brackets, before a full stop or a comma. */
const BRACKETS_INSIDE = /(?=\()(?<=[\p{L}\d”"] ?)\((\d{1,3})\)(?=[.,;](?:\s|$))/gu
/** Behind a comma, before a word: `agreed,2 and`; behind a year, where a word dates with it: `in 1815,2 when`. */
const BEHIND_COMMA =
  /(?=\d)(?<=\p{Ll}{3}[,;]|\b(?:in|of|since|until|year) (?:1\d{3}|20\d{2})[,;])(\d{1,3})(?=\s\p{Ll})/gu
/** Behind a word or a year, before a full stop or a comma. */
const BEFORE_STOP = /(?=\d)(?<=\p{Ll}{3}|[”’"])(\d{1,3})(?=[.,;:](?:\s|$))/gu

/** What stands before the figures of each, and in brackets around them. */
const ANY = /(?=\d)(?<=[\p{L}.!?…,;)”’"])\d|\(\d{1,3}\)/u

/** Figures of notes in text that lost its layout: `fell in 1812.14 The`, `fell. (1) The`. Only a series of them is sure. */
export const bareNumber: MarkerStyle = {
  name: 'bare-number',
  find: (text) => {
    if (!ANY.test(text)) return []
    const found: FoundMarker[] = []
    const add = (series: string, start: number, whole: string, label: string) =>
      found.push({
        start,
        end: start + whole.length,
        kind: 'note',
        labels: [String(Number(label))],
        series,
        isMinor: true,
      })
    for (const { index, 0: whole } of text.matchAll(TOUCHING)) {
      if (!/^0|^$/.test(whole) && !isDecimal(textBefore(text, index))) add('touching', index, whole, whole)
    }
    for (const { index, 0: whole, 1: label = '' } of text.matchAll(BRACKETS)) add('brackets', index, whole, label)
    for (const { index, 0: whole, 1: label = '' } of text.matchAll(BRACKETS_INSIDE))
      add('brackets', index, whole, label)
    for (const { index, 0: whole } of text.matchAll(BEHIND_COMMA)) add('touching', index, whole, whole)
    for (const { index, 0: whole } of text.matchAll(BEFORE_STOP)) add('touching', index, whole, whole)
    return found.sort((a, b) => a.start - b.start)
  },
}

/** A page and the stop of its sentence. */
const PAGE = /\bpp?\. ?\d{1,4}(?:[–-]\d{1,4})?\.$/

/** A number before the stop that is neither year nor page makes a decimal of the two: `3.14`. */
function isDecimal(before: string): boolean {
  if (PAGE.test(before)) return false
  const [, number] = /([\d.,]{1,12})\.["”’)]?$/.exec(before) ?? []
  return number !== undefined && !/^(?:1\d{3}|20\d{2})$/.test(number)
}
