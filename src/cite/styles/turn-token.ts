import type { FoundMarker, MarkerStyle } from '../marker-style.js'

/** With the private-use characters that enclose them in a chat assistant's answers, or without. */
const ENCLOSED = /\ue200([^\ue200\ue201\n]{1,400})\ue201/g
const BARE =
  /\[(turn\d{1,3}[a-z]{2,16}\d{1,3}(?:, ?turn\d{1,3}[a-z]{2,16}\d{1,3}){0,9})\]|\b(?:file|nav|image)?(?:cite|list)((?:turn\d{1,3}[a-z]{2,16}\d{1,3}){1,20}(?:L\d{1,6}(?:-L?\d{1,6})?)?)/g
const TOKEN = /turn\d{1,3}[a-z]{2,16}\d{1,3}/g
const LINES = /L\d{1,6}(?:-L?\d{1,6})?/

/** A chat assistant's name for what it found: `[turn0search8]`, `citeturn0search3`, `fileciteturn0file0`. */
export const turnToken: MarkerStyle = {
  name: 'turn-token',
  sign: /turn\d|\ue200/,
  find: (text) => {
    const found: FoundMarker[] = []
    for (const match of [...text.matchAll(ENCLOSED), ...text.matchAll(BARE)]) {
      const inside = match[1] ?? match[2] ?? ''
      const labels = inside.match(TOKEN) ?? []
      const span = { start: match.index, end: match.index + match[0].length }
      const lines = LINES.exec(inside.replaceAll(TOKEN, ''))?.[0]
      if (labels.length === 0) found.push({ ...span, kind: 'flag', labels: [] })
      else found.push({ ...span, kind: 'source', labels, ...(lines === undefined ? {} : { locator: lines }) })
    }
    return found.sort((a, b) => a.start - b.start)
  },
}
