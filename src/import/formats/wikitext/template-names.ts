/** Templates of the English Wikipedia by what is made of them; names in small letters, without `_`. */

/** Show what their last value says: `{{lang|fr|chien}}`. */
export const lastValue: ReadonlySet<string> = new Set(
  `lang|transl|transliteration|script|font|color|colour|fontcolor|font color|background color|resize|nihongo2|wikt-lang|tlit|native name|
native phrase|sort|lang-latn`
    .replaceAll('\n', '')
    .split('|'),
)

/** Show their first value: `{{nowrap|3 May}}`. */
export const firstValue: ReadonlySet<string> = new Set(
  `nowrap|nobr|nobreak|nobold|noitalic|small|smaller|big|larger|midsize|em|strong|abbr|abbrlink|tooltip|smallcaps|sc|sc1|allcaps|angbr|
flag|flagcountry|flagu|country|clarify span|vanchor|visible anchor|not a typo|typo|as written|proper name|interp|nihongo|underline|u|var|
math|mvar|center|linktext|wikt|highlight|code|tt|mono|kbd|samp|keypress|tq|nom|esc|chem2|poem|plainlist|flatlist|sub|text`
    .replaceAll('\n', '')
    .split('|'),
)

/** Show their values one behind the other, with commas: `{{hlist|rye|malt}}`. */
export const lists: ReadonlySet<string> = new Set(
  'hlist|ubl|unbulleted list|bulleted list|ordered list|cslist|comma separated entries|collapsible list'.split('|'),
)

/** Quote, in a paragraph of their own; the place of the words among the values. */
export const quotations: Readonly<Record<string, number>> = {
  quote: 0,
  blockquote: 0,
  bq: 0,
  cquote: 0,
  gbq: 0,
  talkquote: 0,
  quotation: 0,
  'quote box': 0,
  'quote without source': 0,
  poemquote: 0,
  bquote: 0,
  'verse translation': 0,
  'pull quote': 0,
  'centered pull quote': 0,
  rquote: 1,
}

/** Stand for characters. */
export const characters: Readonly<Record<string, string>> = {
  '!': '|',
  '=': '=',
  '(': '{',
  ')': '}',
  '((': '{{',
  '))': '}}',
  "'": '’',
  "'s": "'s",
  '\'"': '\'"',
  '"\'': '"\'',
  '-': '',
  '·': ' · ',
  '•': ' • ',
  bull: ' • ',
  middot: ' · ',
  dot: ' · ',
  nbsp: '\u00a0',
  space: ' ',
  spaces: ' ',
  thinsp: '\u2009',
  thinspace: '\u2009',
  'thin space': '\u2009',
  hsp: '\u200a',
  'hair space': '\u200a',
  zwsp: '',
  zwj: '',
  zwnj: '',
  shy: '',
  wbr: '',
  snd: ' – ',
  spnd: ' – ',
  spndash: ' – ',
  sndash: ' – ',
  'spaced ndash': ' – ',
  'spaced en dash': ' – ',
  ndash: '–',
  'en dash': '–',
  mdash: '—',
  'em dash': '—',
  dash: ' – ',
  spaced: ' – ',
  'spaced mdash': ' — ',
  'spaced em dash': ' — ',
  hyphen: '-',
  nbhyph: '\u2011',
  nbh: '\u2011',
  'non breaking hyphen': '\u2011',
  'nowrap begin': '',
  'nowrap end': '',
  endplainlist: '',
  endflatlist: '',
  'plainlist end': '',
  half: '½',
  '1/2': '½',
  '1/4': '¼',
  '3/4': '¾',
  pound: '£',
  deg: '°',
  degree: '°',
  times: '×',
  prime: '′',
  '...': '…',
  ellipsis: '…',
  pipe: '|',
  sharp: '♯',
  flat: '♭',
  sic: '[sic]',
  ad: 'AD',
  bc: 'BC',
  bce: 'BCE',
  ce: 'CE',
  yes: 'Yes',
  no: 'No',
  'n/a': 'N/A',
  won: 'Won',
  lost: 'Lost',
  draw: 'Draw',
  unknown: 'Unknown',
  tba: 'TBA',
}

/** What an editor remarks on the text, as readers see it behind the words: `[citation needed]`. */
export const remarks: Readonly<Record<string, string>> = {
  'citation needed': 'citation needed',
  cn: 'citation needed',
  fact: 'citation needed',
  'page needed': 'page needed',
  clarify: 'clarification needed',
  who: 'who?',
  whom: 'whom?',
  when: 'when?',
  which: 'which?',
  where: 'where?',
  why: 'why?',
  how: 'how?',
  vague: 'vague',
  dubious: 'dubious – discuss',
  disputed: 'disputed – discuss',
  'disputed inline': 'disputed – discuss',
  'by whom': 'by whom?',
  'according to whom': 'according to whom?',
  attribution: 'attribution needed',
  'attribution needed': 'attribution needed',
  'better source': 'better source needed',
  'better source needed': 'better source needed',
  'failed verification': 'failed verification',
  'verification needed': 'verification needed',
  'full citation needed': 'full citation needed',
  'dead link': 'dead link',
  'self-published inline': 'self-published source?',
  'original research inline': 'original research?',
}

/** Ships have their kind before their name: `{{HMS|Victory|1765}}`. */
export const ships = /^(?:hms|hmas|hmcs|hmnzs|uss|usns|uscgc|ss|rms|ms|mv|sms|rv|ins|css)$/

/** Boxes beside the text. */
export const infoboxes = /^(?:infobox|taxobox|automatic taxobox|speciesbox|geobox|starbox|chembox)\b/

/** Hold no words of the text: they link, sort, warn, or say how the page is to be set. */
export const hints =
  /^(?:see also|main|main article|further|further information|about|for|hatnote|other uses|redirect|distinguish|short description|use \w+ (?:dates|english)|engvarb|good article|featured article|clear|toc\w*|defaultsort:.*|portal|portal bar|commons(?: category(?:-inline)?)?|wikisource|wikiquote|wiktionary|authority control|anchor|stub|[\w -]+-stub|coord|refbegin|refend|sister project links|navbox\b.*|succession box|s-\w+|pp-\w.*|multiple issues|more citations needed|refimprove|unreferenced|flagicon|flagdeco|noflag|ntsh|sfn whitelist|cite needed|italic title|displaytitle:.*|lead too short|orphan|update|col-begin|col-break|col-end|div col|div col end|-end|-start)$/
