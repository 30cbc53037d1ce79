import type { FoundMarker, MarkerStyle } from '../marker-style.js'

const PATTERN = /【([^【】\n]{1,200})】/g
const NUMBER = /^(\d{1,4}(?::\d{1,4})?)(?:†([^†]{0,120}))?$/
/** A file or a page that was read, and its lines: `F:notes/guild.md†L10-L12`, `edf939†L1-L11`, `turn0search5`. */
const FILE = /^([^†\s][^†]{0,160})†(?:([L\d][\dL–-]{0,20})|[^†]{0,120})$/
const TURN = /^turn\d{1,3}[a-z]{2,16}\d{1,3}(?:†\S{0,40})?$/

/** The brackets of East Asian typography and of chat assistants: `【14】`, `【4:0†source】`, `【12†L3-L9】`, `【turn0search5】`. */
export const lenticular: MarkerStyle = {
  name: 'lenticular',
  sign: /【/,
  find: (text) => {
    const found: FoundMarker[] = []
    for (const { index: start, 0: whole, 1: inside = '' } of text.matchAll(PATTERN)) {
      const span = { start, end: start + whole.length }
      const [, number, behind = ''] = NUMBER.exec(inside) ?? []
      const locator = /^L\d[\dL–-]{0,20}$/.test(behind) ? { locator: behind } : {}
      if (number !== undefined) found.push({ ...span, kind: 'numeric', labels: [number], ...locator })
      else if (TURN.test(inside)) found.push({ ...span, kind: 'source', labels: [inside.split('†')[0]!] })
      else {
        const [, file, lines] = FILE.exec(inside) ?? []
        if (file === undefined) continue
        found.push({ ...span, kind: 'source', labels: [file], ...(lines === undefined ? {} : { locator: lines }) })
      }
    }
    return found
  },
}
