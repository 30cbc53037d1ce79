/** A language that is told from English, by its code of ISO 639-3. */
export interface Language {
  readonly code: string
  readonly name: string
  /** Its script in Unicode; several languages of one script are told apart by their trigrams. */
  readonly script: string
  /** Letters that it is never written with, where its neighbours are. */
  readonly never?: RegExp
}

/** Letters by which languages of one alphabet are told apart. */
const NEVER: Readonly<Record<string, RegExp>> = {
  rus: /[іїєўјљњћђ]/giu,
  ukr: /[ыэёъўј]/giu,
  bel: /[ищъїє]/giu,
  bul: /[ыэёіїєўј]/giu,
  srp: /[ыэщйъьяюёіїєў]/giu,
}

/**
 * The languages that are named. Close kin that few sources are in (Galician, Macedonian, Nynorsk, Bosnian, Malay, Scottish Gaelic) are left out: they are
 * called by their neighbour's name, and never take a passage from it.
 */
export const LANGUAGES: readonly Language[] = [
  ...of(
    'Latin',
    `eng English, fra French, deu German, nld Dutch, afr Afrikaans, spa Spanish, por Portuguese, cat Catalan, ita Italian, ron Romanian, lat Latin,
    swe Swedish, dan Danish, nob Norwegian, isl Icelandic, fin Finnish, ekk Estonian, lvs Latvian, lit Lithuanian, pol Polish, ces Czech,
    slk Slovak, slv Slovene, hrv Croatian, hun Hungarian, tur Turkish, als Albanian, eus Basque, cym Welsh, gle Irish,
    mlt Maltese, azj Azerbaijani, uzn Uzbek, ind Indonesian, tgl Tagalog, vie Vietnamese, swh Swahili, hau Hausa, som Somali`,
  ),
  ...of(
    'Cyrillic',
    'rus Russian, ukr Ukrainian, bel Belarusian, bul Bulgarian, srp Serbian, kaz Kazakh, khk Mongolian',
  ),
  ...of('Arabic', 'arb Arabic, pes Persian, urd Urdu'),
  ...of('Hebrew', 'heb Hebrew, ydd Yiddish'),
  ...of('Devanagari', 'hin Hindi, mar Marathi, npi Nepali'),
  ...of('Greek', 'ell Greek'),
  ...of('Han', 'cmn Chinese'),
  ...of('Kana', 'jpn Japanese'),
  ...of('Hangul', 'kor Korean'),
  ...of('Thai', 'tha Thai'),
  ...of('Armenian', 'hye Armenian'),
  ...of('Georgian', 'kat Georgian'),
  ...of('Bengali', 'ben Bengali'),
  ...of('Tamil', 'tam Tamil'),
  ...of('Telugu', 'tel Telugu'),
  ...of('Ethiopic', 'amh Amharic'),
]

function of(script: string, list: string): Language[] {
  return list.split(/,\s+/).map((entry) => {
    const space = entry.indexOf(' ')
    const code = entry.slice(0, space)
    const never = NEVER[code]
    return { code, name: entry.slice(space + 1), script, ...(never && { never }) }
  })
}
