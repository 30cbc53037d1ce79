import type { FoundMarker, MarkerStyle } from '../marker-style.js'

/** Pandoc's `[@key, p. 3]`, `[see @a; @b]`, Org's `[cite:@key]`, DokuWiki's and others' `[#key]`, LaTeX's `\\cite[3]{key}`. */
const BRACKETS = /\[(?:cite(?:\/[a-z/]{1,16})?:)?([^[\]@\n]{0,60}@[^[\]\n]{1,240})\]/g
const HASH = /\[#(\p{L}[\p{L}\p{N}_:.-]{2,60})\](?!_)/gu
const COMMAND =
  /\\(?:foot|full|paren|text|auto|smart|no)?[cC]ite(?:p|t|alp|alt|author|year|yearpar)?\*?(?:\[([^[\]\n]{0,80})\]){0,2}\{([^{}\n]{1,200})\}/g
const BARE =
  /(?<=^|[\s(])-?@(\p{L}[\p{L}_:-]{1,40}\d{4}[a-z]?\p{L}{0,20})(?![\p{L}\p{N}@.])(?:\s?\[([^[\]\n]{1,60})\])?/gu
const KEY = /@(\{[^{}]{1,80}\}|[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]{0,80}[\p{L}\p{N}_/])?)/gu

/** The key of a work in a bibliography: `[@holt1960, p. 3]`, `@holt1960`, `[#Holt:2006]`. */
export const citationKey: MarkerStyle = {
  name: 'citation-key',
  sign: /[@\\]|\[#/,
  find: (text) => {
    const found: FoundMarker[] = []
    const add = (start: number, whole: string, labels: string[], locator = '', opens = false) =>
      found.push({
        start,
        end: start + whole.length,
        kind: 'key',
        labels,
        ...(locator.trim() === '' ? {} : { locator: locator.trim().replace(/^pp?\.[ ~]?/, '') }),
        ...(opens ? { opens } : {}),
      })
    for (const { index, 0: whole, 1: inside = '' } of text.matchAll(BRACKETS)) {
      if (/\p{L}@|@ /u.test(inside)) continue
      const keys = [...inside.matchAll(KEY)]
      const last = keys.at(-1)
      if (last === undefined) continue
      const behind = inside.slice(last.index + last[0].length)
      add(
        index,
        whole,
        keys.map(([, key]) => key!.replaceAll(/[{}]/g, '')),
        behind.replace(/^[,;\s]+/, ''),
      )
    }
    for (const { index, 0: whole, 1: key = '' } of text.matchAll(HASH)) add(index, whole, [key])
    for (const { index, 0: whole, 1: place = '', 2: keys = '' } of text.matchAll(COMMAND))
      add(
        index,
        whole,
        keys.split(',').map((key) => key.trim()),
        place,
      )
    for (const { index, 0: whole, 1: key = '', 2: place = '' } of text.matchAll(BARE)) add(index, whole, [key], place)
    return found.sort((a, b) => a.start - b.start)
  },
}
