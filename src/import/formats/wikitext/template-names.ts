/** Templates of the English Wikipedia by what is made of them; names in small letters, without `_`. */

/** Show what their last value says: `{{lang|fr|chien}}`. */
export const lastValue: ReadonlySet<string> = new Set(
  'lang|langx|transl|transliteration|script|font|color|colour|fontcolor|nihongo2|wikt-lang|tlit'.split('|'),
)

/** Show their first value: `{{nowrap|3 May}}`. */
export const firstValue: ReadonlySet<string> = new Set(
  'nowrap|nobr|nobreak|nobold|noitalic|small|smaller|big|larger|em|strong|abbr|abbrlink|tooltip|ill|interlanguage link|smallcaps|sc|sc1|angbr|flag|flagcountry|flagu|country|clarify span|sfrac2|illm|vanchor|visible anchor|nihongo|nee|lower|upper|uc|lc|formatnum|not a typo|proper name|linktext|underline|u|bold|italic|i|b|keypress|mvar|math|var|title case|hlist|center|centre|interp|avoid wrap'.split(
    '|',
  ),
)

/** Quote, in a paragraph of their own. */
export const quotations: ReadonlySet<string> = new Set(
  'quote|blockquote|cquote|quotation|quote box|poemquote|bquote|verse translation'.split('|'),
)

/** Stand for characters. */
export const characters: Readonly<Record<string, string>> = {
  '!': '|',
  '=': '=',
  '(': '{',
  ')': '}',
  "'": '’',
  "'s": "'s",
  '\'"': '\'"',
  '"\'': '"\'',
  '-': '',
  nbsp: '\u00a0',
  space: ' ',
  snd: ' – ',
  spnd: ' – ',
  spndash: ' – ',
  'spaced ndash': ' – ',
  ndash: '–',
  mdash: '—',
  dash: ' – ',
  spaced: ' – ',
  'spaced mdash': ' — ',
  sic: '[sic]',
  ad: 'AD',
  bc: 'BC',
  'citation needed': '[citation needed]',
  cn: '[citation needed]',
  fact: '[citation needed]',
  'page needed': '[page needed]',
}

/** Ships have their kind before their name: `{{HMS|Victory|1765}}`. */
export const ships = /^(?:hms|hmas|hmcs|hmnzs|uss|usns|uscgc|ss|rms|ms|mv|sms|rv|ins|css)$/

/** Stand at a page's head or a section's, and tell how to use it. */
export const infoboxes = /^(?:infobox|taxobox|automatic taxobox|speciesbox|geobox|starbox|chembox)\b/
