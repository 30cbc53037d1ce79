import type { FoundMarker, MarkerStyle } from '../marker-style.js'

const PATTERN = /\[(\p{L}[\p{L}-]{0,20})\.?\s?(\d{1,3}|(?<=\s)[a-z])\]/gu
const NAMES =
  /^(?:notes?|nb|n|fn|ft|footnotes?|endnotes?|efn|en|list|group|comment|remark|table|upper-alpha|lower-alpha|upper-roman|lower-roman|lower-greek)$/i
const NO_GROUP =
  /^(?:refs?|p|pp|page|pages|chapter|ch|vol|volume|fig|figure|eq|art|article|section|sec|no|line|verse|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|aged?|c|ca)$/i

/** A note of a named group: `[note 1]`, `[nb 2]`, `[n 3]`, `[lower-alpha 4]`; of an unknown group where it touches a word: `[Web 1]`. */
export const noteNamed: MarkerStyle = {
  name: 'note-named',
  find: (text) => {
    const found: FoundMarker[] = []
    for (const { index: start, 0: whole, 1: name = '', 2: number = '' } of text.matchAll(PATTERN)) {
      const touches = /\S/.test(text[start - 1] ?? ' ') && !/["“‘([]/.test(text[start - 1]!)
      if (!NAMES.test(name) && (!touches || NO_GROUP.test(name) || !/\d/.test(number))) continue
      found.push({ start, end: start + whole.length, kind: 'note', labels: [`${name} ${number}`] })
    }
    return found
  },
}
